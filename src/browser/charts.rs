//! Charts by ECharts: loading the library, a chart in an element, its events and its size.
//!
//! Not here: what a chart shows, which arrives as JSON; when it is worth loading (`visibility`).

mod visibility;

pub use visibility::{Visibility, when_visible};

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::{Array, JSON};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, JsValue, wasm_bindgen};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, Window};

use super::resizing::{Resizing, on_resize};
use super::{element, member, object, promise};

#[wasm_bindgen]
extern "C" {
    /// `public/boot.js`: fetches or unpacks the library, once.
    #[wasm_bindgen(catch, js_name = loadCharts)]
    fn load_charts() -> Result<JsValue, JsValue>;

    /// A chart of the library.
    type Instance;

    #[wasm_bindgen(catch, js_namespace = echarts, js_name = getInstanceByDom)]
    fn present_in(host: &Element) -> Result<Option<Instance>, JsValue>;
    #[wasm_bindgen(catch, js_namespace = echarts)]
    fn init(host: &Element, theme: &JsValue, options: &JsValue) -> Result<Instance, JsValue>;
    #[wasm_bindgen(catch, method, js_name = setOption)]
    fn set_option(this: &Instance, option: &JsValue, how: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, method, js_name = dispatchAction)]
    fn dispatch_action(this: &Instance, action: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, method)]
    fn on(this: &Instance, event: &str, act: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, method)]
    fn off(this: &Instance, event: &str, act: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, method)]
    fn resize(this: &Instance) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, method)]
    fn dispose(this: &Instance) -> Result<(), JsValue>;
}

/// Loads the chart library, once; calls `done` with a technical reason when it does not come.
pub fn load(done: impl FnOnce(Result<(), String>) + 'static) {
    if super::window().is_none() {
        done(Err("no window".into()));
        return;
    }
    spawn_local(async move {
        let came = promise::settled(load_charts()).await.map(drop);
        done(came.map_err(|error| promise::reason(&error)));
    });
}

/// A chart in an element. When it is dropped it ends: no events, no watching, nothing drawn.
pub struct Chart {
    drawn: Rc<Drawn>,
    clicked: Closure<dyn Fn(JsValue)>,
    hovered: Option<Closure<dyn Fn(JsValue)>>,
    _fitting: Fitting,
    series: Cell<u32>,
}

impl Chart {
    /// A chart, drawn as SVG, in the element with the id `host`; one that is already in there
    /// ends. It keeps to the size of its element and calls `on_choose` with the numbers of
    /// series and point when a point is clicked. `None` when the element or the library is not
    /// there.
    #[must_use]
    pub fn new(host: &str, on_choose: impl Fn(u32, u32) + 'static) -> Option<Self> {
        let window = super::window()?;
        let host = element(host)?;
        if let Some(former) = present_in(&host).ok()? {
            let _ = former.dispose();
        }
        let options = object(&[("renderer", "svg".into())]);
        let instance = init(&host, &JsValue::NULL, &options).ok()?;
        let clicked = Closure::<dyn Fn(JsValue)>::new(move |event: JsValue| {
            if let Some((series, point)) = place(&event) {
                on_choose(series, point);
            }
        });
        // A chart that refuses the handler is shown all the same.
        let _ = instance.on("click", clicked.as_ref());
        let drawn = Rc::new(Drawn {
            size: Cell::new(size_of(&host)),
            host,
            instance,
        });
        Some(Self {
            _fitting: Fitting::follow(&window, &drawn),
            drawn,
            clicked,
            hovered: None,
            series: Cell::default(),
        })
    }

    /// Calls `on_hover` with the numbers of series and point that the mouse comes over, and with
    /// `None` when it has left them.
    pub fn on_hover(&mut self, on_hover: impl Fn(Option<(u32, u32)>) + 'static) {
        let hovered = Closure::<dyn Fn(JsValue)>::new(move |event: JsValue| {
            let is_over = member(&event, "type").is_some_and(|kind| kind == "mouseover");
            on_hover(place(&event).filter(|_| is_over));
        });
        for event in HOVERING {
            // A chart that refuses the handler is shown all the same.
            let _ = self.drawn.instance.on(event, hovered.as_ref());
        }
        self.hovered = Some(hovered);
    }

    /// Shows `options` (JSON as `setOption` takes it, with `series` as a list); what stays is
    /// changed in place. `false` when the text is no JSON object or the library refuses it.
    #[must_use]
    pub fn show(&self, options: &str) -> bool {
        // Anything but an object would lock the library's chart.
        let Some(options) = JSON::parse(options).ok().filter(JsValue::is_object) else {
            return false;
        };
        let series = member(&options, "series");
        let series: Option<Array> = series.and_then(|series| series.dyn_into().ok());
        let before = self.series.get();
        let count = series.map_or(before, |series| series.length());
        self.series.set(count);
        // Fewer series than before: those that are not named any more must go.
        let how = if count < before {
            object(&[("replaceMerge", "series".into())])
        } else {
            JsValue::UNDEFINED
        };
        self.drawn.instance.set_option(&options, &how).is_ok()
    }

    /// Points at one point, given by the numbers of series and point, as a mouse over it would;
    /// `None` points at nothing.
    pub fn point_at(&self, point: Option<(u32, u32)>) {
        self.act("downplay", None);
        if point.is_some() {
            self.act("highlight", point);
            self.act("showTip", point);
        } else {
            self.act("hideTip", None);
        }
    }

    fn act(&self, action: &str, point: Option<(u32, u32)>) {
        let mut members = vec![("type", JsValue::from(action))];
        if let Some((series, point)) = point {
            members.push(("seriesIndex", series.into()));
            members.push(("dataIndex", point.into()));
        }
        // A chart without such a point or without a tooltip does not point.
        let _ = self.drawn.instance.dispatch_action(&object(&members));
    }
}

impl Drop for Chart {
    fn drop(&mut self) {
        // One that a later chart in the same element has ended refuses this.
        let _ = self.drawn.instance.off("click", self.clicked.as_ref());
        if let Some(hovered) = &self.hovered {
            for event in HOVERING {
                let _ = self.drawn.instance.off(event, hovered.as_ref());
            }
        }
        let _ = self.drawn.instance.dispose();
    }
}

/// What follows the size of the element.
struct Drawn {
    host: Element,
    instance: Instance,
    size: Cell<(i32, i32)>,
}

impl Drawn {
    /// Redraws when the element has another size, but not while it is hidden. An observer
    /// calls at its start too, when redrawing would cut the first animation short.
    fn fit(&self) {
        let size = size_of(&self.host);
        if size.0 > 0 && size.1 > 0 && self.size.replace(size) != size {
            // A chart that cannot be redrawn stays as it is.
            let _ = self.instance.resize();
        }
    }
}

/// Hears of another size until it is dropped: of the element's, else of the window's.
enum Fitting {
    Element { _watch: Resizing },
    Window { _watch: EventListener },
}

impl Fitting {
    fn follow(window: &Window, drawn: &Rc<Drawn>) -> Self {
        let fitted = drawn.clone();
        if let Some(watch) = on_resize(&drawn.host, move || fitted.fit()) {
            return Self::Element { _watch: watch };
        }
        let fitted = drawn.clone();
        Self::Window {
            _watch: EventListener::new(window, "resize", move |_| fitted.fit()),
        }
    }
}

fn size_of(element: &Element) -> (i32, i32) {
    (element.client_width(), element.client_height())
}

/// Events of the mouse coming and going.
const HOVERING: [&str; 2] = ["mouseover", "mouseout"];

/// The numbers of series and point; `None` for an event elsewhere.
fn place(event: &JsValue) -> Option<(u32, u32)> {
    number(event, "seriesIndex").zip(number(event, "dataIndex"))
}

/// A member that is a whole number.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a float becomes the nearest number that fits"
)]
fn number(event: &JsValue, name: &str) -> Option<u32> {
    let number = member(event, name)?.as_f64()?;
    (number >= 0.0).then_some(number as u32)
}
