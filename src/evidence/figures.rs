//! Figures and phrases as they are compared: in their shortest form, without white space.

/// The figures in `text`, in their shortest form: `22.70` is `22.7`.
#[must_use]
pub fn figures(text: &str) -> Vec<String> {
    let is_figure = |character: char| character.is_ascii_digit() || character == '.';
    let runs = text.split(|character| !is_figure(character));
    let runs = runs.map(|run| run.trim_matches('.'));
    runs.filter(|run| !run.is_empty()).map(shortest).collect()
}

fn shortest(figure: &str) -> String {
    let figure = figure.trim_start_matches('0');
    let figure = if figure.contains('.') {
        figure.trim_end_matches('0').trim_end_matches('.')
    } else {
        figure
    };
    match figure {
        "" => "0".into(),
        fraction if fraction.starts_with('.') => format!("0{fraction}"),
        number => number.into(),
    }
}

/// `text` without white space, in which phrases are compared.
#[must_use]
pub fn dense(text: &str) -> String {
    text.split_whitespace().collect()
}
