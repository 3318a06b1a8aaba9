using HighDicom.ConformanceTests.Dciodvfy;
using HighDicom.ConformanceTests.Dcmtk;
using HighDicom.ConformanceTests.PixelMed;

namespace HighDicom.ConformanceTests.Segmentations;

/// <summary>A segmentation in a file before independent judges.</summary>
internal static class Judgement
{
    // Of all that a segmentation may need, only this no data set tells: whether something was done, meant or recorded elsewhere.
    private static readonly HashSet<string> _questionsForPeople =
    [
        "Anatomical Orientation Type", "Patient Species Description", "Patient Species Code Sequence", "Laterality",
        "Referenced Performed Protocol Sequence", "Referenced Performed Procedure Step Sequence", "Referenced Defined Protocol Sequence",
        "Query/Retrieve View", "Conversion Source Attributes Sequence", "Frame Extraction Sequence", "HL7 Structured Document Reference Sequence",
        "Encrypted Attributes Sequence", "Referenced Frame Number", "Referenced Segment Number", "Specimen Localization Content Item Sequence",
        "Pixel Aspect Ratio", "Pixel Padding Range Limit", "Per-Frame Functional Groups Sequence",
    ];

    public static void ByDciodvfy(string file, bool isLabelMap)
    {
        DciodvfyJudge judge = DciodvfyJudge.Best();
        if (isLabelMap && !judge.KnowsLabelMaps) Assert.Ignore("Debian's build of dciodvfy does not know Label Map Segmentation Storage; the build of 2026 does.");

        DciodvfyVerdict verdict = judge.Judge(file);
        Assert.That(verdict.Messages, Is.Empty);
        Assert.That(verdict.Iod, Does.Contain("Segmentation"));
    }

    public static void ByPixelMed(string file, bool isLabelMap)
    {
        if (isLabelMap) Assert.Ignore("PixelMed does not know Label Map Segmentation Storage.");

        PixelMedVerdict verdict = PixelMedValidator.Instances.Judge(file);
        Assert.That(verdict.Iod, Is.EqualTo("Segmentation"));
        Assert.That(verdict.Errors, Is.Empty);
    }

    public static void ByOwnChecker(string file)
    {
        ConformanceReport report = Segmentation.Open(file).Validate();
        Assert.That(report.Violations, Is.Empty);
        Assert.That(report.Unchecked.Where(open => !_questionsForPeople.Contains(open.Name)), Is.Empty);
    }

    /// <summary>Compares the frames that DCMTK shows with stored values; it shows one bit as 0 and 128.</summary>
    public static void ByDcm2pnm(string file, IReadOnlyList<byte[]> expected, bool isBinary)
    {
        IReadOnlyList<GrayFrame> frames = new Dcm2pnm().Frames(file);
        Assert.That(frames, Has.Count.EqualTo(expected.Count));
        for (int i = 0; i < frames.Count; i++)
            Assert.That(frames[i].Values.AsSpan().SequenceEqual([.. expected[i].Select(value => isBinary ? (byte)(value * 128) : value)]), Is.True, $"frame {i + 1}");
    }
}
