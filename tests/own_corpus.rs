//! Tables as people have them, and twenty thousand broken ones made from those: none makes the page panic, and whatever
//! is taken from one is a sound table.

use cluster_atlas::data::{Dataset, Edition};
use cluster_atlas::import::{EconomyNames, Form, Gazetteer, Preview, Reading, Settings, Table, apply, differences};
use cluster_atlas::language::Language;
use cluster_atlas::state::ViewState;
use cluster_atlas::story::check_all;
use cluster_atlas::words;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// How many broken tables are made.
const BUDGET: u64 = 20_000;
/// Of how many one is shown as the whole page would show it, which takes longer.
const SHOWN: u64 = 40;

/// The files of the corpus by name.
fn corpus() -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let files = fs::read_dir(folder).expect("the corpus can be listed").flatten();
    let file = |entry: fs::DirEntry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        (name, fs::read(entry.path()).expect("a file of the corpus can be read"))
    };
    let mut files: Vec<_> = files.map(file).filter(|(name, _)| !name.ends_with(".md")).collect();
    files.sort();
    assert_eq!(files.len(), 12, "the README lists every file");
    files
}

/// What the page reads of a file: rows taken, rows left out; none where it is no table.
fn read(bytes: &[u8], name: &str, piece: usize, economies: &EconomyNames) -> Option<(Table, usize, Settings)> {
    let beginning = &bytes[..bytes.len().min(Preview::BEGINNING)];
    let preview = Preview::of(beginning, bytes.len() <= Preview::BEGINNING, Form::default()).ok()?;
    let settings = Settings::of_preview(&preview, name, economies);
    assert_eq!(Settings::of_text(&settings.to_text()).as_ref(), Some(&settings));
    let mut reading = Reading::new(&preview, settings.mapping.clone(), settings.kind);
    let ended = bytes.chunks(piece).try_for_each(|piece| reading.feed(piece, false));
    let _ = ended.and_then(|()| reading.feed(&[], true));
    let (table, bad) = reading.finish();
    Some((table, bad.len(), settings))
}

#[test]
fn every_shape_of_the_corpus_is_understood() {
    let (base, mut found) = (Dataset::embedded().expect("the tables are sound"), Vec::new());
    let gazetteer = Gazetteer::new(&base);
    for (name, bytes) in corpus() {
        let (table, bad, settings) = read(&bytes, &name, 7, gazetteer.economies()).expect("it is a table");
        let placed = match &table {
            Table::Points(points) => points.lon_deg.len(),
            Table::Ranking(rows) => {
                let applied = apply(&base, &gazetteer, (rows, &name), settings.edition, &settings.places);
                rows.len() - applied.unplaced.len() - applied.refused.len()
            }
        };
        found.push(format!("{name}: {} rows, {bad} left out, {placed} placed, {}", table.len(), settings.edition));
    }
    assert_eq!(
        found,
        [
            "bars.txt: 3 rows, 0 left out, 3 placed, 2024",
            "broken.csv: 3 rows, 5 left out, 1 placed, 2024",
            "carriage-returns.csv: 3 rows, 0 left out, 3 placed, 2024",
            "europe.csv: 3 rows, 0 left out, 2 placed, 2024",
            "export.csv: 2 rows, 0 left out, 2 placed, 2024",
            "no-headings.txt: 4 rows, 0 left out, 4 placed, 2024",
            "pasted-utf16.txt: 3 rows, 0 left out, 3 placed, 2024",
            "points.csv: 4 rows, 0 left out, 4 placed, 2024",
            "quoted.csv: 3 rows, 0 left out, 2 placed, 2024",
            "report.csv: 5 rows, 1 left out, 5 placed, 2024",
            "several-editions.csv: 4 rows, 0 left out, 4 placed, 2024",
            "two-years.csv: 4 rows, 0 left out, 3 placed, 2024",
        ]
    );
}

#[test]
fn no_broken_table_makes_the_page_panic() {
    let base = Dataset::embedded().expect("the tables are sound");
    let (gazetteer, corpus) = (Gazetteer::new(&base), corpus());
    let mut taken = 0;
    for seed in 0..BUDGET {
        let _told = Told(seed);
        let mut random = Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        let (name, bytes) = &corpus[random.below(corpus.len())];
        let bytes = mutated(bytes, &mut random);
        let Some((Table::Ranking(rows), _, settings)) =
            read(&bytes, name, 1 + random.below(400), gazetteer.economies())
        else {
            continue;
        };
        let applied = apply(&base, &gazetteer, (&rows, name), settings.edition, &settings.places);
        taken += 1;
        check(&applied.data);
        let _ = differences(&applied.data, &base);
        if seed % SHOWN == 0 {
            show(&applied.data, &base);
        }
    }
    assert!(taken > BUDGET / 4, "most mutations leave a table: {taken}");
}

/// What every part of the page relies on.
fn check(data: &Dataset) {
    for edition in Edition::all() {
        let mut ranks = BTreeSet::new();
        let mut members = BTreeSet::new();
        for row in data.rankings(edition) {
            assert!(row.cluster.index() < data.clusters().len() && members.insert(row.cluster.index()), "{edition}");
            assert!(row.rank().is_none_or(|rank| (1..=100).contains(&rank) && ranks.insert(rank)), "{edition}");
        }
        let all: u32 = data.counts(edition).map(|count| u32::from(count.clusters)).sum();
        assert!(all <= 100 || !data.is_own(edition), "{edition}: {all}");
    }
    let keys: BTreeSet<_> = data.clusters().map(|(_, cluster)| &cluster.key).collect();
    assert_eq!(keys.len(), data.clusters().len(), "keys are unique");
    assert!(data.clusters().all(|(_, cluster)| cluster.economies.iter().all(|id| id.index() < data.economies().len())));
}

/// The sentences, claims and lists that the page makes of the tables, in every language.
fn show(data: &Dataset, base: &Dataset) {
    let state = ViewState::initial(data).expect("there are two economies");
    let _ = check_all(data);
    for language in Language::all() {
        for edition in Edition::all() {
            let _ = words::headline(language, data, edition, state.pair);
            let _ = words::coverage_line(language, data, edition);
            let _ = words::map_summary(data, &ViewState { language, edition, ..state.clone() });
        }
        assert!(words::own::own_banner(language, data).is_some());
        let _ = words::own::difference_rows(language, data, base);
    }
}

/// Says which table made the test fail.
struct Told(u64);

impl Drop for Told {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("seed {}", self.0);
        }
    }
}

/// Xorshift (Marsaglia 2003): the same numbers on every machine.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit.max(1) as u64).expect("it is below a usize")
    }
}

/// What is put into tables: signs with a meaning, numbers at limits, letters of many kinds.
const SHREDS: [&str; 26] = [
    ",",
    ";",
    "\t",
    "|",
    "\"",
    "\n",
    "\r\n",
    "\r",
    "%",
    "-",
    "−",
    "1e9",
    "65536",
    "101",
    "0",
    "2017",
    "2099",
    "NaN",
    "rank",
    "lat",
    "名称",
    "\u{feff}",
    "\u{0}",
    "é",
    "China/Japan/Nowhere/Else",
    "999999999999999999999",
];

fn mutated(bytes: &[u8], random: &mut Random) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=random.below(8) {
        let at = random.below(bytes.len() + 1);
        let to = (at + random.below(30)).min(bytes.len());
        match random.below(6) {
            0 => drop(bytes.splice(at..at, SHREDS[random.below(SHREDS.len())].bytes())),
            1 => drop(bytes.drain(at..to)),
            2 => {
                let piece = bytes[at..to].to_vec();
                let back = random.below(bytes.len() + 1);
                bytes.splice(back..back, piece);
            }
            3 => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte = random.next().to_le_bytes()[0]),
            4 => drop(bytes.splice(at..to, SHREDS[random.below(SHREDS.len())].bytes())),
            _ => bytes.truncate(to),
        }
    }
    bytes
}
