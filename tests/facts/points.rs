//! Points that the plan makes: how it sees itself, what it offers, old sites, projects that only its text names.

use fenghua_plan::model::point::PointKind;

use super::fixture::plan;

fn titles(kind: PointKind) -> Vec<&'static str> {
    let of_kind = plan().points().iter().filter(|it| it.kind == kind);
    of_kind.map(|it| it.title.as_str()).collect()
}

#[test]
fn the_plan_sees_four_problems_opportunities_and_challenges_and_has_five_principles() {
    assert_eq!(
        titles(PointKind::Problem),
        [
            "工业总量规模仍显偏小",
            "工业经济发展动能不足",
            "产业转型升级任重道远",
            "高端技术人才相对匮乏"
        ]
    );
    assert_eq!(
        titles(PointKind::Opportunity),
        [
            "建设制造强国，坚持高质量发展",
            "构建双循环，创造新需求",
            "区位优势明显，产业基础扎实",
            "制定工业集聚区规划，产业承载空间不断优化"
        ]
    );
    assert_eq!(
        titles(PointKind::Challenge),
        [
            "新科技革命趋势快速发展，国际制造业竞争日趋激烈",
            "外部环境复杂严峻，经济风险依然存在",
            "制造业集聚集群，急需发展壮大",
            "产业结构问题突出，调整任务艰巨"
        ]
    );
    assert_eq!(
        titles(PointKind::Principle),
        [
            "创新驱动，转型发展",
            "集聚集群，高效发展",
            "强化招引，链式发展",
            "产城统筹，融合发展",
            "绿色制造，低碳发展"
        ]
    );
    let counts = PointKind::ALL.map(|kind| titles(kind).len());
    assert_eq!(counts, [4, 4, 4, 5, 67, 22, 39]);
}

#[test]
fn each_kind_stands_in_its_own_section() {
    for point in plan().points() {
        let below = match point.kind {
            PointKind::Problem => "1-2-",
            PointKind::Opportunity => "2-1",
            PointKind::Challenge => "2-2",
            PointKind::Principle => "3-2",
            PointKind::Measure | PointKind::Site | PointKind::Project => continue,
        };
        let section = plan().section(point.source.section).expect("a section");
        assert!(section.id.starts_with(below), "{}", point.id);
    }
    assert!(plan().points().is_sorted_by_key(|it| it.kind));
}

#[test]
fn a_summary_is_one_sentence_of_ours() {
    for point in plan().points() {
        let summary = &point.summary;
        assert!(summary.ends_with('。'), "{}", point.id);
        assert_eq!(summary.matches('。').count(), 1, "{}", point.id);
    }
}
