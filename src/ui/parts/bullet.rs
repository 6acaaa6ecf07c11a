//! A figure on the way to its target, drawn as a line.

use crate::model::indicator::{Indicator, Role};
use crate::progress::Journal;
use crate::results::growth::is_drawable;
use crate::results::headline::reading;
use crate::text::{charts, format};
use crate::ui::markup::{Markup, put};

/// What was reached (or the base) as a bar, the target as a mark; nothing without two numbers. What people
/// entered is drawn unless it is absurd, which is said.
pub(crate) fn bullet(html: &mut Markup, it: &Indicator, journal: &Journal) {
    let base = reading(it, Role::Base).map(|it| it.value);
    let actual = reading(it, Role::Actual).map(|it| it.value);
    let target = reading(it, Role::Target).map(|it| it.value);
    let all_entered = journal.reached(&it.id, u16::MAX).map(|it| it.value);
    let is_drawn = |value: &f64| target.is_some_and(|target| is_drawable(value / target));
    let entered = all_entered.filter(is_drawn);
    let (Some(reached), Some(target)) = (entered.or(actual).or(base), target) else {
        return;
    };
    let largest = reached.max(target).max(base.unwrap_or(0.0));
    if largest <= 0.0 || reached < 0.0 {
        return;
    }
    let share = |value: f64| format::decimal((value / largest * 1000.0).round() / 10.0);
    put!(html,
        "<span class=\"bar\" aria-hidden=\"true\"><span class=\"bar-reached"
        (if entered.is_some() { " is-entered" } else { "" }) "\" style=\"inline-size:"
        (share(reached)) "%\"></span>"
    );
    if let Some(base) = base.filter(|_| actual.or(entered).is_some()) {
        put!(html,
            "<span class=\"bar-base\" style=\"inset-inline-start:" (share(base)) "%\"></span>"
        );
    }
    put!(html,
        "<span class=\"bar-target\" style=\"inset-inline-start:" (share(target))
        "%\"></span></span>"
    );
    if entered.is_none() && all_entered.is_some() {
        put!(html, "<small>" (charts::doubtful()) "</small>");
    }
}
