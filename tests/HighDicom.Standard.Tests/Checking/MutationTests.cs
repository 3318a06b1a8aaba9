using FellowOakDicom;
using HighDicom.Standard.Tests.Data;

namespace HighDicom.Standard.Tests.Checking;

/// <summary>Takes valid objects, changes one attribute at a time, and expects exactly the violation of that change.</summary>
public class MutationTests
{
    /// <summary>Attributes on which others hang: taking one away has consequences beside its own violation.</summary>
    private static readonly HashSet<DicomTag> Decisive =
    [
        DicomTag.SOPClassUID, DicomTag.ValueType, DicomTag.SegmentationType, DicomTag.SegmentAlgorithmType, DicomTag.FrameOfReferenceUID, DicomTag.DimensionIndexSequence, DicomTag.DimensionIndexPointer,
        DicomTag.SegmentSequence, DicomTag.SegmentNumber, DicomTag.DimensionOrganizationSequence, DicomTag.DimensionOrganizationUID, DicomTag.SharedFunctionalGroupsSequence,
        DicomTag.PerFrameFunctionalGroupsSequence, DicomTag.NumberOfFrames, DicomTag.ImageOrientationPatient, DicomTag.ImagePositionPatient,
        DicomTag.CurrentRequestedProcedureEvidenceSequence, DicomTag.ReferencedSeriesSequence, DicomTag.ReferencedSOPSequence, DicomTag.ReferencedSOPInstanceUID, DicomTag.ContentSequence,
        DicomTag.CodingSchemeDesignator, DicomTag.CodeValue, DicomTag.DerivationImageSequence, DicomTag.PlanePositionSequence, DicomTag.SegmentIdentificationSequence, DicomTag.ImageType,
    ];

    // Derived images need no plane, and an image with a plane no derivation: either may be taken away.
    private static readonly string[] OptionalInSegmentation =
        ["(0008,9124)", "(0020,9113)", "(0020,9116)", "(0028,9110)", "(0070,0084)"];

    private static readonly string[] OptionalInReport =
        ["(0008,1090)", "(0018,1000)", "(0018,1020)", "(0040,a043)", "(0040,a730)"];

    private static readonly string[] OptionalInCtImage =
        ["(0008,1090)", "(0018,1000)", "(0018,1020)", "(0020,0060)", "(0028,1054)"];

    [TestCaseSource(nameof(Objects))]
    public void Removing_an_attribute_is_at_most_its_own_violation(DicomDataset dataset, string[] optional)
    {
        List<string> silent = [];
        foreach (AttributePath path in Mutation.Paths(dataset).ToList())
        {
            string[] errors = Mutation.Remove(dataset, path);
            string[] own = [.. errors.Where(error => error == path + " missing")];
            if (errors.Length == 0)
            {
                silent.Add(path.Tag.ToString());
            }
            else if (!Decisive.Contains(path.Tag))
            {
                Assert.That(errors, Is.EqualTo(new[] { path + " missing" }));
            }

            Assert.That(own, Has.Length.LessThanOrEqualTo(1), path.ToString());
        }

        Assert.That(silent.Distinct().Order().ToArray(), Is.EqualTo(optional));
    }

    [TestCaseSource(nameof(Objects))]
    public void Emptying_an_attribute_is_its_own_violation_if_it_needs_a_value(DicomDataset dataset, string[] optional)
    {
        int found = 0;
        foreach (AttributePath path in Mutation.Paths(dataset).Where(path => !Decisive.Contains(path.Tag)).ToList())
        {
            DicomItem item = Mutation.Holder(dataset, path).GetDicomItem<DicomItem>(path.Tag)!;
            string[] errors = Mutation.Replace(dataset, path, item is DicomSequence ? new DicomSequence(path.Tag) : Emptied((DicomElement)item));
            Assert.That(errors, Is.SubsetOf(new[] { path + " empty" }), path.ToString());
            found += errors.Length;
        }

        Assert.That(found, Is.GreaterThan(optional.Length));
    }

    private static IEnumerable<TestCaseData> Objects()
    {
        yield return new TestCaseData(SmallSegmentation.Create(), OptionalInSegmentation).SetArgDisplayNames("Segmentation");
        yield return new TestCaseData(SmallReport.Create(), OptionalInReport).SetArgDisplayNames("Comprehensive 3D SR");
        yield return new TestCaseData(SmallCtImage.Create(), OptionalInCtImage).SetArgDisplayNames("CT Image");
    }

    private static DicomElement Emptied(DicomElement element)
    {
        DicomDataset dataset = new DicomDataset().NotValidated();
        dataset.Add<string>(element.ValueRepresentation, element.Tag);
        return dataset.GetDicomItem<DicomElement>(element.Tag)!;
    }

    [TestCaseSource(nameof(Objects))]
    public void A_value_beyond_the_list_is_its_own_violation(DicomDataset dataset, string[] _)
    {
        List<string> found = [];
        foreach (AttributePath path in Mutation.Paths(dataset).ToList())
        {
            if (Mutation.Holder(dataset, path).GetDicomItem<DicomItem>(path.Tag) is DicomCodeString { Count: > 0 } code)
            {
                string[] errors = Mutation.Replace(dataset, path, new DicomCodeString(path.Tag, ["XYZZY", .. code.Get<string[]>().Skip(1)]));
                Assert.That(errors, Is.SubsetOf(new[] { path + " bad-value" }), path.ToString());
                found.AddRange(errors);
            }
        }

        Assert.That(found, Is.Not.Empty);
    }
}
