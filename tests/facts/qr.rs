//! A QR code says the link that it was made of.

use fenghua_plan::export::qr::{QUIET, code};
use rqrr::PreparedImage;

/// Pixels of a module's side.
const SCALE: usize = 4;

/// What a reader sees that fills the rectangles of a code's path and scans them.
fn read(modules: i32, path: &str) -> String {
    let side = usize::try_from(modules + 2 * QUIET).unwrap() * SCALE;
    let mut dark = vec![false; side * side];
    for run in path.split_terminator('z') {
        let numbers: Vec<usize> = run
            .split(|it: char| !it.is_ascii_digit())
            .filter_map(|it| it.parse().ok())
            .collect();
        let [x, y, length, down, back] = numbers[..] else {
            panic!("{run}");
        };
        assert_eq!((down, back), (1, x));
        let quiet = usize::try_from(QUIET).unwrap();
        for pixel in 0..length * SCALE * SCALE {
            let (across, below) = (pixel % (length * SCALE), pixel / (length * SCALE));
            dark[((y + quiet) * SCALE + below) * side + (x + quiet) * SCALE + across] = true;
        }
    }
    let shade = |x: usize, y: usize| if dark[y * side + x] { 0 } else { 255 };
    let mut image = PreparedImage::prepare_from_greyscale(side, side, shade);
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1);
    grids[0].decode().unwrap().1
}

#[test]
fn a_code_is_read_as_the_link_that_it_was_made_of() {
    let long = format!(
        "https://example.org/plan/#/projects?q={}&stage=%E6%96%B0%E5%BB%BA",
        "%E6%B0%94".repeat(60)
    );
    for link in ["https://example.org/#/projects?q=%E6%B0%94%E5%8A%A8", &long] {
        let made = code(link).unwrap();
        assert_eq!(read(made.modules, &made.path), link);
    }
}

#[test]
fn a_code_is_as_small_as_its_link_allows() {
    let modules = |bytes: usize| code(&"a".repeat(bytes)).map(|it| it.modules);
    assert_eq!(modules(17), Some(21));
    assert_eq!(modules(18), Some(25));
    assert_eq!(modules(2953), Some(177));
    assert_eq!(modules(2954), None);
}
