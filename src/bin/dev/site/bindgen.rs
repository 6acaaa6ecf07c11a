//! What Trunk calls as `wasm-bindgen`: takes the program apart, then makes its glue; and makes the program in
//! one piece, which the offline file carries.
//!
//! Trunk has no step between the compiler and wasm-bindgen, but takes the latter from the PATH. There
//! it finds a copy of this program, which uses wasm-bindgen as a library.

use std::error::Error;
use std::ffi::OsStr;
use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::{env, fs};

use dev::failure::{self, Failure, Outcome};
use dev::paths::SITE;
use dev::program::{copy_itself, executable};
use walrus::{Module, ValType};
use wasm_bindgen_cli_support::Bindgen;
use wasm_split_cli_support::{Options, transform};

use super::files::{create, is_wasm, read, text};
use super::scripts;

/// The name under which Trunk calls this program.
const NAME: &str = "wasm-bindgen";
/// Name of the first part.
const MAIN: &str = "main";
/// Name of the program in one piece.
const WHOLE: &str = "whole";
/// What loads the other parts, as the splitter calls it.
const LINK: &str = "./__wasm_split.js";

/// Whether this program was called as wasm-bindgen.
pub(crate) fn is_called() -> bool {
    let called = env::args_os().next().map(PathBuf::from);
    called.is_some_and(|it| it.file_stem() == Some(OsStr::new(NAME)))
}

/// Puts the copy where Trunk finds it.
pub(crate) fn install() -> Outcome<()> {
    copy_itself(&Path::new(SITE).join("bin").join(executable(NAME)))
}

/// Folder of the parts beside the first one.
pub(crate) fn folder() -> PathBuf {
    Path::new(SITE).join("parts")
}

/// Does what Trunk's `arguments` ask for: glue and first part into its folder, the other parts into
/// ours.
pub(crate) fn run(arguments: &[&str]) -> Outcome<()> {
    if arguments.contains(&"--version") {
        println!("{NAME} {}", locked_version()?);
        return Ok(());
    }
    let option = |name: &str| {
        let found = arguments.iter().find_map(|it| it.strip_prefix(name));
        found.ok_or_else(|| Failure(format!("Trunk should say {name}…, not {arguments:?}.")))
    };
    let out = PathBuf::from(option("--out-dir=")?);
    let name = option("--out-name=")?;
    let program = arguments.iter().find(|it| is_wasm(it)).map(Path::new);
    let program =
        program.ok_or_else(|| Failure(format!("Trunk should name a program: {arguments:?}.")))?;
    let folder = folder();
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| failure::at("empty", &folder, &error))?;
    }
    split(program, &folder)?;
    glue(&folder.join(format!("{MAIN}.wasm")), &folder, MAIN)?;
    // Only what is published is made small and has an offline file. Cargo names its folder by the profile.
    if program.parent().is_some_and(|it| it.ends_with("release")) {
        shorten(&folder, MAIN)?;
        glue(program, &folder, WHOLE)?;
        shorten(&folder, WHOLE)?;
    }
    let entry = folder.join("entry.js");
    let code = "import init from \"./main.js\";\nwindow.wasm_bindgen = init;\n";
    create(&entry, code.as_bytes())?;
    scripts::classic(&entry, &out.join(format!("{name}.js")))?;
    let [_, first] = made(&folder, MAIN);
    create(&out.join(format!("{name}_bg.wasm")), &read(&first)?)
}

/// The version of wasm-bindgen in Cargo.lock.
fn locked_version() -> Outcome<String> {
    let lock = text(Path::new("Cargo.lock"))?;
    let after = lock.split_once("name = \"wasm-bindgen\"\nversion = \"");
    let version = after.and_then(|(_, after)| after.split_once('"'));
    version
        .map(|(version, _)| version.to_owned())
        .ok_or_else(|| Failure(format!("Cargo.lock does not name {NAME}.")))
}

/// Glue and program of the program in one piece, in our folder.
pub(crate) fn whole_files() -> [PathBuf; 2] {
    made(&folder(), WHOLE)
}

/// Writes the parts of `program` and what links them into `folder`.
fn split(program: &Path, folder: &Path) -> Outcome<()> {
    let bytes = read(program)?;
    let main = folder.join(format!("{MAIN}.wasm"));
    let mut options = Options::new(&bytes);
    options.output_dir = folder;
    options.main_out_path = &main;
    options.link_name = LINK;
    options.main_module = "./main.js";
    transform(options)
        .map(drop)
        .map_err(|error| failure::at("split", program, &error))
}

/// Makes the glue of `program` in `folder`, under the name of the first part or of the whole.
fn glue(program: &Path, folder: &Path, name: &str) -> Outcome<()> {
    let generate = || -> Result<(), Box<dyn Error>> {
        let mut module = Module::from_file(program)?;
        drop_unused(&mut module)?;
        let mut bindgen = Bindgen::new();
        bindgen
            .typescript(false)
            .remove_name_section(true)
            .remove_producers_section(true);
        if name == WHOLE {
            join(&mut module)?;
            bindgen.no_modules(true)?;
        } else {
            bindgen.keep_lld_exports(true).web(true)?;
        }
        bindgen.input_module(name, module).generate(folder)?;
        Ok(())
    };
    generate().map_err(|error| failure::at("make the glue of", program, &error))
}

/// What is in the name of all that `wasm-streams` exports: Leptos brings it for functions of a server,
/// of which we have none, and what is exported stays.
const STREAMS: &str = "intounderlying";

/// Takes out what nobody calls but the compiler has to keep.
fn drop_unused(module: &mut Module) -> Result<(), Box<dyn Error>> {
    let exported = module.exports.iter().map(|it| it.name.clone());
    let unused: Vec<String> = exported.filter(|it| it.contains(STREAMS)).collect();
    for name in unused {
        module.exports.remove(&name)?;
    }
    Ok(())
}

/// What wasm-bindgen leaves in `folder` of the program `name`: its glue and itself.
fn made(folder: &Path, name: &str) -> [PathBuf; 2] {
    [format!("{name}.js"), format!("{name}_bg.wasm")].map(|file| folder.join(file))
}

/// Gives what the program `name` takes from its glue short names: wasm-bindgen's end in digits of a
/// checksum, which no packer makes smaller (2 KB brotli in each of the two files).
fn shorten(folder: &Path, name: &str) -> Outcome<()> {
    let [glue, program] = made(folder, name);
    let fails = |error: &dyn Display| failure::at("shorten the names in", &program, &error);
    let mut module = Module::from_file(&program).map_err(|error| fails(&error))?;
    let mut code = text(&glue)?;
    for (number, import) in module.imports.iter_mut().enumerate() {
        let short = format!("i{number}");
        // All end in as many digits, so none is the beginning of another.
        if import.name.starts_with("__wbg_") && code.contains(&import.name) {
            code = code.replace(&import.name, &short);
            import.name = short;
        }
    }
    create(&glue, code.as_bytes())?;
    create(&program, &module.emit_wasm())
}

/// Where the compiler thinks that parts come from.
const ELSEWHERE: &str = "__wasm_split_placeholder__";
/// What is in the name of a function that a part has, as others call it and as it is there.
const CALLED: &str = "00_import_";
const CALLEE: &str = "00_export_";
/// How the functions are called that ask for a part.
const LOAD: &str = "__wasm_split_load_";

/// Makes one piece of `module`: what is in a part is called where it is, and a part that is asked for is
/// there.
fn join(module: &mut Module) -> Result<(), Box<dyn Error>> {
    let foreign = module.imports.iter().filter(|it| it.module == ELSEWHERE);
    let foreign: Vec<String> = foreign.map(|it| it.name.clone()).collect();
    let table = module.tables.main_function_table()?.ok_or("no table")?;
    let answer = module.types.add(&[ValType::I32, ValType::I32], &[]);
    for name in foreign {
        let function = module.imports.get_func(ELSEWHERE, &name)?;
        if name.starts_with(LOAD) {
            module.replace_imported_func(function, |(body, given)| {
                if let [callback, data] = given.as_slice() {
                    body.local_get(*data)
                        .i32_const(1)
                        .local_get(*callback)
                        .call_indirect(answer, table);
                }
            })?;
            continue;
        }
        let callee = name.replacen(CALLED, CALLEE, 1);
        let own = module.exports.get_func(&callee)?;
        module.replace_imported_func(function, |(body, given)| {
            for argument in given {
                body.local_get(*argument);
            }
            body.call(own);
        })?;
        module.exports.remove(&callee)?;
    }
    // They are about the code as it was linked.
    let names = module.customs.iter().map(|(_, it)| it.name().to_owned());
    let mut names: Vec<String> = names.collect();
    names.retain(|it| it.starts_with("reloc.") || it == "linking");
    for name in names {
        module.customs.remove_raw(&name);
    }
    Ok(())
}
