using FellowOakDicom;
using HighDicom.Codes;
using HighDicom.Content;
using HighDicom.Templates;

namespace HighDicom.Standard.Tests.Templates;

public class TemplateCheckerTests
{
    private static IEnumerable<TestCaseData> Reports =>
    [
        new TestCaseData(SampleReports.Planar()).SetName("planar"),
        new TestCaseData(SampleReports.Volumetric()).SetName("volumetric"),
        new TestCaseData(SampleReports.Whole()).SetName("whole image"),
    ];

    /// <summary>Concept name of the removed item, what the violation names, and its template.</summary>
    private static IEnumerable<TestCaseData> MandatoryRows =>
    [
        new TestCaseData(SampleReports.Planar(), "111030", "row 5", "TID 1410").SetName("1410 row 5: region"),
        new TestCaseData(SampleReports.Planar(), "121324", "row 6", "TID 1410").SetName("1410 row 6: image of the region"),
        new TestCaseData(SampleReports.Planar(), "126010", "row 6", "TID 1500").SetName("1500 row 6: Imaging Measurements"),
        new TestCaseData(SampleReports.Volumetric(), "121191", "row 5", "TID 1411").SetName("1411 row 7: segment"),
        new TestCaseData(SampleReports.Volumetric(), "121233", "row 11", "TID 1411").SetName("1411 row 11: source image"),
    ];

    [TestCaseSource(nameof(Reports))]
    public void A_report_made_with_the_builders_has_no_violation(ContainerContentItem report) => Assert.That(Check(report).Violations, Is.Empty);

    [TestCaseSource(nameof(Reports))]
    public void A_report_whose_groups_do_not_name_their_template_is_understood_too(ContainerContentItem report)
    {
        foreach (ContentItem item in report.DescendantsAndSelf().Skip(1))
        {
            item.TemplateIdentification = null;
        }

        Assert.That(Check(report).Violations, Is.Empty);
    }

    [TestCaseSource(nameof(MandatoryRows))]
    public void A_mandatory_row_that_is_missing_is_the_only_violation(ContainerContentItem report, string name, string row, string template)
    {
        Remove(report, name);

        Violation violation = Check(report).Violations.Single();
        Assert.Multiple(() =>
        {
            Assert.That(violation.Kind, Is.EqualTo(ViolationKind.Missing));
            Assert.That(violation.Name, Does.StartWith(row + " "));
            Assert.That(violation.Reference.ToString(), Is.EqualTo("PS3.16 " + template));
            Assert.That(violation.Severity, Is.EqualTo(Severity.Error));
        });
    }

    [Test]
    public void The_observer_of_a_document_is_mandatory()
    {
        ContainerContentItem report = SampleReports.Planar();
        Remove(report, "121005");
        Remove(report, "121012");
        Remove(report, "121013");

        Assert.That(Check(report).Violations.Select(violation => (violation.Kind, violation.Name)), Is.EqualTo(new[] { (ViolationKind.Missing, "row 1 PNAME Person Observer Name") }));
    }

    [Test]
    public void A_wrong_relationship_is_one_violation_at_its_attribute()
    {
        ContainerContentItem report = SampleReports.Planar();
        Find(report, "363698007").Relationship = RelationshipType.HasProperties;

        Violation violation = Check(report).Violations.Single();
        Assert.That(violation.Kind, Is.EqualTo(ViolationKind.BadRelationship));
        Assert.That(violation.Path.Tag, Is.EqualTo(DicomTag.RelationshipType));
        Assert.That(violation.Detail, Is.EqualTo("HAS PROPERTIES instead of HAS CONCEPT MOD"));
    }

    [Test]
    public void An_item_without_a_value_type_is_said_to_have_none()
    {
        ContainerContentItem report = SampleReports.Planar();
        Find(report, "363698007").Dataset.Remove(DicomTag.ValueType);

        Assert.That(Check(report).Violations.Single().Detail, Is.EqualTo("no value type instead of CODE"));
    }

    [Test]
    public void Of_two_regions_the_second_kind_is_not_allowed()
    {
        ContainerContentItem report = SampleReports.Planar();
        Group(report).Add(RelationshipType.Contains, new Scoord3DContentItem(
            new CodedConcept("111030", "DCM", "Image Region"), new SpatialCoordinates3D(GraphicType.Point, [1, 2, 3], "1.2.9")));

        Assert.That(Check(report).Violations.Select(violation => (violation.Kind, violation.Name)), Is.EqualTo(new[] { (ViolationKind.NotAllowed, "row 7b SCOORD3D Image Region") }));
        Assert.That(Check(report).Violations[0].ToString(), Does.EndWith("row 7b SCOORD3D Image Region      exactly one of row 5, row 7, row 7b and row 8b      PS3.16 TID 1410"));
    }

    [Test]
    public void An_item_too_many_is_reported_at_its_place()
    {
        ContainerContentItem report = SampleReports.Planar();
        Group(report).Add(RelationshipType.Contains, new CodeContentItem(new CodedConcept("121071", "DCM", "Finding"), SampleReports.Neoplasm));

        Violation violation = Check(report).Violations.Single();
        Assert.That(violation.Kind, Is.EqualTo(ViolationKind.BadCount));
        Assert.That(violation.Path.ToString(), Does.EndWith("[7].(0040,A043)"));
    }

    [Test]
    public void A_polyline_in_space_is_no_planar_region()
    {
        ContainerContentItem report = SampleReports.Report(measurements => measurements.PlanarRoiMeasurementsAndQualitativeEvaluations(group => group
            .ImageRegionScoord3D(new SpatialCoordinates3D(GraphicType.Polyline, [1, 2, 3, 4, 5, 6], "1.2.9"))));

        Assert.That(Check(report).Violations.Single().Kind, Is.EqualTo(ViolationKind.BadValue));
    }

    [Test]
    public void A_code_outside_a_defined_context_group_is_a_warning()
    {
        ContainerContentItem report = SampleReports.Report(measurements => measurements.PlanarRoiMeasurementsAndQualitativeEvaluations(group =>
        {
            SampleReports.Planar(group);
            group.RoiMeasurements(roi => roi.FindingSite(SampleReports.Liver, site => site.Laterality(SampleReports.Neoplasm)));
        }));

        Violation violation = Check(report).Violations.Single();
        Assert.That((violation.Kind, violation.Severity), Is.EqualTo((ViolationKind.BadCode, Severity.Warning)));
    }

    [Test]
    public void Old_and_new_codes_are_the_same_row()
    {
        ContainerContentItem report = SampleReports.Planar();
        Find(report, "363698007").ConceptName = new CodedConcept("G-C0E3", "SRT", "Finding Site");
        Assert.That(Check(report).Violations, Is.Empty);
    }

    [Test]
    public void The_order_of_a_template_is_checked_where_it_is_significant()
    {
        CodedConcept name = new("111001", "DCM", "Algorithm Name"), version = new("111003", "DCM", "Algorithm Version");
        ContainerContentItem report = SampleReports.Planar();
        ContentItem group = Group(report);
        group.Add(RelationshipType.HasConceptMod, new TextContentItem(version, "1"));
        group.Add(RelationshipType.HasConceptMod, new TextContentItem(name, "Net"));

        Violation violation = Check(report).Violations.Single();
        Assert.That(violation.Kind, Is.EqualTo(ViolationKind.BadTemplate));
        Assert.That(violation.Detail, Does.Contain("order"));
    }

    [Test]
    public void The_method_of_a_group_modifies_its_concept_and_is_not_contained()
    {
        ContainerContentItem report = SampleReports.Planar();
        Group(report).Add(RelationshipType.Contains, new CodeContentItem(new CodedConcept("370129005", "SCT", "Measurement Method"), new CodedConcept("1", "99TEST", "By hand")));
        Assert.That(Check(report).Violations.Select(violation => (violation.Kind, violation.Reference.Section)), Is.EqualTo(new[] { (ViolationKind.BadRelationship, "TID 1419") }));
    }

    [Test]
    public void What_belongs_to_a_measurement_stands_in_order()
    {
        ContainerContentItem report = SampleReports.Whole();
        ContentItem measurement = Find(report, SampleReports.Length.Value);
        measurement.Add(RelationshipType.HasObsContext, new TextContentItem(new CodedConcept("112039", "DCM", "Tracking Identifier"), "a"));
        measurement.Add(RelationshipType.HasConceptMod, new CodeContentItem(new CodedConcept("121401", "DCM", "Derivation"), new CodedConcept("373098007", "SCT", "Mean")));
        Assert.That(Check(report).Violations.Select(violation => (violation.Kind, violation.Name)), Is.EqualTo(new[] { (ViolationKind.BadTemplate, "row 4 CODE Derivation") }));
    }

    [Test]
    public void The_value_map_of_a_measurement_is_what_it_is_inferred_from()
    {
        ContainerContentItem report = SampleReports.Whole();
        Find(report, SampleReports.Length.Value).Add(RelationshipType.Contains, new CompositeContentItem(
            new CodedConcept("126100", "DCM", "Real World Value Map used for measurement"), new CompositeReference("1.2.840.10008.5.1.4.1.1.67", "1.2.9")));
        Assert.That(Check(report).Violations.Select(violation => (violation.Kind, violation.Name)), Is.EqualTo(new[]
        {
            (ViolationKind.BadRelationship, "row 18 COMPOSITE Real World Value Map used for measurement"),
        }));
    }

    [Test]
    public void An_algorithm_without_a_version_is_incomplete()
    {
        ContainerContentItem report = SampleReports.Planar();
        Group(report).Add(RelationshipType.HasConceptMod, new TextContentItem(new CodedConcept("111001", "DCM", "Algorithm Name"), "Net"));

        Assert.That(Check(report).Violations.Select(violation => (violation.Kind, violation.Name)), Is.EqualTo(new[] { (ViolationKind.Missing, "row 2 TEXT Algorithm Version") }));
    }

    [Test]
    public void A_report_can_be_checked_by_a_template_that_it_does_not_name()
    {
        ContentItem group = Group(SampleReports.Volumetric());
        Assert.That(Tid1411.Definition.Check(group).IsConformant, Is.True);
        Assert.That(Tid1410.Definition.Check(group).Violations.Select(violation => violation.Kind), Is.EqualTo(new[] { ViolationKind.Missing }));
        Assert.That(Tid1500.Definition.Check(group).Violations, Is.Not.Empty);
    }

    [Test]
    public void Nesting_of_any_depth_is_checked_without_recursion()
    {
        ContainerContentItem report = SampleReports.Planar();
        ContentItem at = Group(report);
        for (int depth = 0; depth < 20_000; depth++)
        {
            at = at.Add(RelationshipType.Contains, new ContainerContentItem(new CodedConcept("125007", "DCM", "Measurement Group")));
        }

        Assert.That(Check(report).Violations, Is.Empty);
    }

    private static ConformanceReport Check(ContainerContentItem report)
    {
        HighDicom.Templates.Checking.TemplateFindings findings = HighDicom.Templates.Checking.TemplateChecker.CheckDocument(report.Dataset);
        return new ConformanceReport("report", findings.Violations, findings.Unchecked);
    }

    private static ContentItem Group(ContentItem report) => Find(report, "125007");

    private static ContentItem Find(ContentItem report, string name) => report.DescendantsAndSelf().First(item => item.ConceptName?.Value == name);

    private static void Remove(ContentItem report, string name)
    {
        foreach (ContentItem item in report.DescendantsAndSelf().ToList())
        {
            if (item.Dataset.TryGetSequence(DicomTag.ContentSequence, out DicomSequence? sequence))
            {
                foreach (DicomDataset child in sequence.Items.Where(child => ContentItem.From(child).ConceptName?.Value == name).ToList())
                {
                    sequence.Items.Remove(child);
                }
            }
        }
    }
}
