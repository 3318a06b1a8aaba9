using FellowOakDicom;
using HighDicom.Codes;
using HighDicom.Content;
using HighDicom.Templates;
using HighDicom.Templates.Checking;

namespace HighDicom.Standard.Tests.Templates;

/// <summary>Every item of a correct report is removed, doubled or hung up wrongly, each by itself: the checker finds just that, and nothing else.</summary>
public class TemplateMutationTests
{
    private static readonly Dictionary<string, Func<ContainerContentItem>> Reports = new()
    {
        ["planar"] = SampleReports.Planar,
        ["volumetric"] = SampleReports.Volumetric,
        ["whole"] = SampleReports.Whole,
        ["rich"] = Rich,
    };

    /// <summary>Which items may not be left out; all others may.</summary>
    [TestCase("planar", "Device Observer UID", "Observer Type", "Imaging Measurements", "Image Region", "Source Image")]
    [TestCase("volumetric", "Device Observer UID", "Observer Type", "Imaging Measurements", "Referenced Segment", "Source image for segmentation")]
    [TestCase("whole", "Device Observer UID", "Observer Type", "Imaging Measurements")]
    [TestCase("rich", "Device Observer UID", "Observer Type", "Imaging Measurements", "Person Observer Name", "Algorithm Name", "Algorithm Version", "Time Point", "Longitudinal Temporal Event Type",
        "Referenced Segmentation Frame", "Source image for segmentation")]
    public void A_removed_item_is_missed_if_it_is_mandatory_and_only_then(string name, params string[] mandatory)
    {
        List<string> missed = [];
        foreach ((ContentItem mutated, string path) in Mutations(name, (parent, index) => parent.Items.RemoveAt(index)))
        {
            IReadOnlyList<Violation> violations = TemplateChecker.CheckDocument(mutated.Dataset).Violations;
            Assert.That(violations, Has.Count.LessThanOrEqualTo(1), path);
            Assert.That(violations.Select(violation => violation.Kind), Is.All.EqualTo(ViolationKind.Missing), path);
            missed.AddRange(violations.Where(violation => violation.Severity == Severity.Error).Select(_ => path));
        }

        Assert.That(missed.Distinct().Order(), Is.EqualTo(mandatory.Order()));
    }

    [Test]
    public void A_wrong_relationship_is_found_wherever_the_row_has_a_concept_name([Values("planar", "volumetric", "whole", "rich")] string name)
    {
        foreach ((ContentItem mutated, string path) in Mutations(name, (parent, index) => ContentItem.From(parent.Items[index]).Relationship = new RelationshipType("HAS PROPERTIES")))
        {
            IReadOnlyList<Violation> violations = TemplateChecker.CheckDocument(mutated.Dataset).Violations;
            Assert.That(violations, Has.Count.LessThanOrEqualTo(1), path);
            Assert.That(violations.Select(violation => violation.Kind), Is.SubsetOf(new[] { ViolationKind.BadRelationship, ViolationKind.Missing }), path);
            bool isOpen = path is "Source Image" or "Long Axis" or "Volume" or "Measurement Group" or "Shape";
            Assert.That(violations, isOpen ? Has.Count.LessThanOrEqualTo(1) : Has.Count.EqualTo(1), path);
        }
    }

    [Test]
    public void A_doubled_item_is_one_too_many_where_there_may_be_only_one([Values("planar", "volumetric")] string name)
    {
        List<string> tooMany = [];
        foreach ((ContentItem mutated, string path) in Mutations(name, (parent, index) => parent.Items.Insert(index, parent.Items[index].Clone())))
        {
            // What describes an observer begins a second observer when it comes again; the rest of that one is then missing.
            if (path.Contains("Observer", StringComparison.Ordinal))
            {
                continue;
            }

            IReadOnlyList<Violation> violations = TemplateChecker.CheckDocument(mutated.Dataset).Violations;
            Assert.That(violations.Select(violation => violation.Kind), Is.All.EqualTo(ViolationKind.BadCount), path);
            tooMany.AddRange(violations.Select(_ => path));
        }

        Assert.That(tooMany, Does.Contain("Finding").And.Contains("Tracking Identifier").And.Contains("Imaging Measurements"));
        Assert.That(tooMany, Has.No.Member("Measurement Group").And.No.Member("Finding Site").And.No.Member("Procedure reported"));
    }

    private static ContainerContentItem Rich()
    {
        ContainerContentItem report = SampleReports.Report(measurements => measurements
            .AlgorithmIdentification(algorithm => algorithm.AlgorithmNameText("Net").AlgorithmVersion("1"))
            .PlanarRoiMeasurementsAndQualitativeEvaluations(group => group
                .TrackingIdentifier("Lesion 1").TrackingUniqueIdentifier("1.2.5")
                .TimePointContext(time => time.TimePoint("1").LongitudinalTemporalOffsetFromEvent(
                    new NumericValue(3, new CodedConcept("d", "UCUM", "days")),
                    offset => offset.LongitudinalTemporalEventType(new CodedConcept("121079", "DCM", "Baseline"))))
                .ReferencedSegmentationFrame(new ImageReference(SampleReports.Segmentation, "1.2.7", [1], [1]))
                .SourceImageForSegmentation(new ImageReference(SampleReports.CtImage, "1.2.6"))
                .QualitativeEvaluationCode(new CodedConcept("1", "99TEST", "Shape"), SampleReports.Neoplasm)));
        new Tid1002.Builder()
            .ObserverType(new CodedConcept("121006", "DCM", "Person"))
            .PersonObserverIdentifyingAttributes(person => person.PersonObserverName("Doe^Jane").PersonObserversLoginName("jane"))
            .AddTo(report, RelationshipType.HasObsContext);
        return report;
    }

    /// <summary>The report once for each item under its root, changed there; named by the concept name of the item.</summary>
    private static IEnumerable<(ContentItem Report, string Path)> Mutations(string name, Action<DicomSequence, int> change)
    {
        int count = Reports[name]().DescendantsAndSelf().Count();
        for (int number = 1; number < count; number++)
        {
            ContainerContentItem report = Reports[name]();
            ContentItem changed = report.DescendantsAndSelf().ElementAt(number);
            string path = changed.ConceptName!.Value.Meaning;
            ContentItem parent = report.DescendantsAndSelf().First(item => item.Children.Any(child => ReferenceEquals(child.Dataset, changed.Dataset)));
            DicomSequence sequence = parent.Dataset.GetSequence(DicomTag.ContentSequence);
            change(sequence, sequence.Items.IndexOf(changed.Dataset));
            yield return (report, path);
        }
    }
}
