//! Parts that views are made of, one public component a file.

pub(crate) mod announcer;
pub(crate) mod chart;
pub(crate) mod charts_panel;
pub(crate) mod chips;
pub(crate) mod choice_facet;
pub(crate) mod details;
pub(crate) mod embed_builder;
pub(crate) mod facets;
pub(crate) mod figures;
pub(crate) mod full_page_link;
pub(crate) mod header;
pub(crate) mod icon;
pub(crate) mod marked;
pub(crate) mod notice;
pub(crate) mod offline_copy;
pub(crate) mod panel_switch;
pub(crate) mod range_facet;
pub(crate) mod related;
pub(crate) mod row;
pub(crate) mod row_window;
pub(crate) mod search_box;
pub(crate) mod table;
pub(crate) mod theme_switch;
pub(crate) mod toolbar;
