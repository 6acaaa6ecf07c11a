//! The browsers of the browser tests: found, or installed on Debian.

use std::env;
use std::path::PathBuf;

use dev::failure::{Failure, Outcome, offline};
use dev::program::{announce, executable, output, program, run};

/// A browser or what it takes to drive one.
struct Needed {
    /// What it is for a person.
    name: &'static str,
    /// Names under which it is installed, that of Debian's package first.
    programs: &'static str,
    /// Variable that names another one.
    variable: &'static str,
    /// Debian's package.
    package: &'static str,
}

const ALL: [Needed; 4] = [
    // Without windows rather than with hidden ones, each of which costs a second.
    Needed {
        name: "Chromium",
        programs: "chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable microsoft-edge",
        variable: "CHROMIUM",
        package: "chromium-headless-shell",
    },
    Needed {
        name: "Firefox",
        programs: "firefox-esr firefox",
        variable: "FIREFOX",
        package: "firefox-esr",
    },
    Needed {
        name: "WebKitGTK's driver",
        programs: "WebKitWebDriver",
        variable: "WEBKIT_DRIVER",
        package: "webkit2gtk-driver",
    },
    Needed {
        name: "the display for WebKitGTK",
        programs: "Xvfb",
        variable: "XVFB",
        package: "xvfb",
    },
];
/// Without it Chinese characters are boxes in screenshots.
const FONTS: &str = "fonts-noto-cjk";

/// Finds the browsers, or what the variable of each names; installs those that are missing where that can be
/// done unasked. Gives the variables by which the tests find them.
pub(crate) fn set_up() -> Outcome<Vec<(&'static str, PathBuf)>> {
    let best = |needed: &Needed| found(needed, 1);
    let missing: Vec<&Needed> = ALL.iter().filter(|it| best(it).is_none()).collect();
    let packages: Vec<&str> = missing.iter().map(|needed| needed.package).collect();
    let outcome = install(&packages);
    // Without a package another program of the kind does.
    if missing.iter().any(|it| found(it, usize::MAX).is_none()) {
        outcome?;
    }
    let mut browsers = Vec::new();
    for needed in &ALL {
        let Needed {
            name,
            variable,
            package,
            ..
        } = needed;
        let path = found(needed, usize::MAX).ok_or_else(|| {
            Failure(format!(
                "There is no {name} for the browser tests. Install it (on Debian and Ubuntu: \
                 apt-get install {package}), or name it in the variable {variable}."
            ))
        })?;
        println!("{name}: {}", path.display());
        browsers.push((*variable, path));
    }
    Ok(browsers)
}

/// Installs Debian's packages; does nothing where there are none, or where that is not ours to do.
fn install(packages: &[&str]) -> Outcome<()> {
    if packages.is_empty() {
        return Ok(());
    }
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

/// What the variable names, else the first of the best `most` programs that is in reach.
fn found(needed: &Needed, most: usize) -> Option<PathBuf> {
    let in_reach = || {
        let search_path = env::var_os("PATH")?;
        let file = |name| {
            let mut files = env::split_paths(&search_path).map(|it| it.join(executable(name)));
            files.find(|file| file.is_file())
        };
        needed.programs.split(' ').take(most).find_map(file)
    };
    env::var_os(needed.variable)
        .map(PathBuf::from)
        .or_else(in_reach)
}
