//! Facts about plan, data and program that need no browser: a module per source area.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that meets something unexpected should stop and say where"
)]

mod facts {
    mod achievements;
    mod architecture;
    mod attainment;
    mod audit;
    mod bounds;
    mod charts;
    mod choosing;
    mod codec;
    mod colours;
    mod contrast;
    mod copy;
    mod csv;
    mod data;
    mod dials;
    mod dossier;
    mod easy;
    mod elsewhere;
    mod english;
    mod english_about;
    mod english_answers;
    mod english_drawings;
    mod english_entries;
    mod evidence;
    mod faults;
    mod finds;
    mod firm_records;
    mod firms;
    mod fixture;
    mod former;
    mod formulas;
    mod frame;
    mod gaps;
    mod geography;
    mod glossary;
    mod grouping;
    mod growth;
    mod headline;
    mod hostile;
    mod indicator_cells;
    mod indicators;
    mod intake_damage;
    mod intake_doubts;
    mod intake_excel;
    mod intake_history;
    mod intake_kept;
    mod intake_mistakes;
    mod intake_numbers;
    mod intake_preview;
    mod intake_reading;
    mod json;
    mod licences;
    mod linked;
    mod links;
    mod map;
    mod map_labels;
    mod measure;
    mod micro_parks;
    mod needed;
    mod page;
    mod park_records;
    mod picture;
    mod pinyin;
    mod pipeline;
    mod places;
    mod planted;
    mod platform;
    mod points;
    mod promises;
    mod publish;
    mod qr;
    mod reading;
    mod records;
    mod reread;
    mod results;
    mod scenario;
    mod schema;
    mod search;
    mod sheets;
    mod snippet;
    mod sorting;
    mod sources;
    mod static_answers;
    mod status_cases;
    mod status_levels;
    mod status_plan;
    mod status_totals;
    mod text;
    mod tolerance;
    mod treemap;
    mod view_pages;
}
