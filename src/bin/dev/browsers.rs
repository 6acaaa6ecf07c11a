//! The browsers of the browser tests: found, or installed on Debian.

use std::env;
use std::path::PathBuf;

use super::failure::{Failure, Outcome, offline};
use super::program::{announce, executable, output, program, run};

/// A browser or what it takes to drive one.
struct Needed {
    /// What it is for a person.
    name: &'static str,
    /// Names under which it is installed, that of Debian's package first.
    programs: &'static [&'static str],
    /// Variable that names another one.
    variable: &'static str,
    /// Debian's package.
    package: &'static str,
}

/// Without windows rather than with hidden ones, each of which costs a second.
const CHROMIUM: Needed = Needed {
    name: "Chromium",
    programs: &[
        "chromium-headless-shell",
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "microsoft-edge",
    ],
    variable: "CHROMIUM",
    package: "chromium-headless-shell",
};
const FIREFOX: Needed = Needed {
    name: "Firefox",
    programs: &["firefox-esr", "firefox"],
    variable: "FIREFOX",
    package: "firefox-esr",
};
const WEBKIT: Needed = Needed {
    name: "WebKitGTK's driver",
    programs: &["WebKitWebDriver"],
    variable: "WEBKIT_DRIVER",
    package: "webkit2gtk-driver",
};
const DISPLAY: Needed = Needed {
    name: "the display for WebKitGTK",
    programs: &["Xvfb"],
    variable: "XVFB",
    package: "xvfb",
};
const ALL: [Needed; 4] = [CHROMIUM, FIREFOX, WEBKIT, DISPLAY];
/// Without it Chinese characters are boxes in screenshots.
const FONTS: &str = "fonts-noto-cjk";

/// Where the browsers are.
#[derive(Debug)]
pub(crate) struct Browsers(Vec<(&'static str, PathBuf)>);

impl Browsers {
    /// Variables by which the tests find the browsers.
    pub(crate) fn variables(&self) -> impl Iterator<Item = (&'static str, &PathBuf)> {
        self.0.iter().map(|(variable, path)| (*variable, path))
    }
}

/// Finds the browsers; installs those that are missing where that can be done unasked.
pub(crate) fn set_up() -> Outcome<Browsers> {
    let is_there = |needed: &&Needed| {
        let best = || needed.programs.first().and_then(|it| installed(it));
        named(needed).or_else(best).is_some()
    };
    let missing: Vec<&Needed> = ALL.iter().filter(|it| !is_there(it)).collect();
    let packages: Vec<&str> = missing.iter().map(|needed| needed.package).collect();
    let outcome = if packages.is_empty() {
        Ok(())
    } else {
        install(&packages)
    };
    // Without a package another program of the kind does.
    if missing.iter().any(|needed| found(needed).is_none()) {
        outcome?;
    }
    let mut browsers = Vec::new();
    for needed in &ALL {
        let path = found(needed).ok_or_else(|| lacks(needed))?;
        println!("{}: {}", needed.name, path.display());
        browsers.push((needed.variable, path));
    }
    Ok(Browsers(browsers))
}

fn install(packages: &[&str]) -> Outcome<()> {
    let is_root = output(&mut program("id", &["-u"])).is_some_and(|id| id == "0");
    let has_apt = output(&mut program("apt-get", &["--version"])).is_some();
    if !is_root || !has_apt {
        return Ok(());
    }
    announce(&format!(
        "Installing with apt-get: {} {FONTS}",
        packages.join(" ")
    ));
    run(&mut program("apt-get", &["update", "-q"])).map_err(offline)?;
    let options = ["install", "-q", "-y", "--no-install-recommends", FONTS];
    let mut install = program("apt-get", &options);
    install
        .args(packages)
        .env("DEBIAN_FRONTEND", "noninteractive");
    run(&mut install).map_err(offline)
}

fn found(needed: &Needed) -> Option<PathBuf> {
    let installed = || needed.programs.iter().find_map(|name| installed(name));
    named(needed).or_else(installed)
}

/// What the variable names.
fn named(needed: &Needed) -> Option<PathBuf> {
    env::var_os(needed.variable).map(PathBuf::from)
}

/// A program in reach.
fn installed(name: &str) -> Option<PathBuf> {
    let search_path = env::var_os("PATH")?;
    let files = env::split_paths(&search_path).map(|folder| folder.join(executable(name)));
    files.into_iter().find(|file| file.is_file())
}

fn lacks(needed: &Needed) -> Failure {
    let Needed {
        name,
        variable,
        package,
        ..
    } = needed;
    Failure(format!(
        "There is no {name} for the browser tests. Install it (on Debian and Ubuntu: \
         apt-get install {package}), or name it in the variable {variable}."
    ))
}
