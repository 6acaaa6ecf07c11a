// The peer as one script, made as the tools of Vue make it for production.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { compileScript, parse } from "vue/compiler-sfc";

/** The bundler with which the app's own scripts are made: one version of it is enough. */
const { build } = createRequire(new URL("../../../src/echarts/package.json", import.meta.url))("esbuild");

/** What Vue asks every bundler to say, with the values that its own tools choose. */
const FLAGS = {
  "process.env.NODE_ENV": '"production"',
  __VUE_OPTIONS_API__: "true",
  __VUE_PROD_DEVTOOLS__: "false",
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
};

/** The code of the peer, with the libraries in it. */
export async function bundled() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("main.js", import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    define: FLAGS,
    plugins: [{ name: "vue", setup: ({ onLoad }) => onLoad({ filter: /\.vue$/ }, compiled) }],
  });
  return Buffer.from(outputFiles[0].contents);
}

/** A component with its template as code. */
function compiled({ path }) {
  const { descriptor, errors } = parse(readFileSync(path, "utf8"), { filename: path });
  if (errors.length > 0) throw errors[0];
  return { contents: compileScript(descriptor, { id: path, inlineTemplate: true, isProd: true }).content };
}
