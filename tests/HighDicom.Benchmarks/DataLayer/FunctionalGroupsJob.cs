using FellowOakDicom;
using HighDicom.Benchmarks.Harness;

namespace HighDicom.Benchmarks.DataLayer;

/// <summary>Builds the per-frame functional groups of 10,000 frames.</summary>
internal sealed class FunctionalGroupsJob : IJob
{
    private const int Frames = 10_000;

    public string Name => "dicom-groups";

    public string Description => "Build per-frame functional group items for 10,000 frames: 80,000 items, 180,000 elements";

    public void Prepare()
    {
    }

    public string Run() => Timed.Alone("functional groups of 10,000 frames, built from values, not validated", () => new DicomSequence(DicomTag.PerFrameFunctionalGroupsSequence, [.. Enumerable.Range(0, Frames).Select(Frame)]));

    private static DicomDataset Frame(int number)
    {
        DicomDataset frame = New();
        frame.Add(Sequence(DicomTag.DerivationImageSequence, New()
            .Add(Sequence(DicomTag.SourceImageSequence, New()
                .Add(DicomTag.ReferencedSOPClassUID, "1.2.840.10008.5.1.4.1.1.2")
                .Add(DicomTag.ReferencedSOPInstanceUID, "1.2.3.4")
                .Add(Sequence(DicomTag.PurposeOfReferenceCodeSequence, Code("121322", "Source image for image processing operation")))))
            .Add(Sequence(DicomTag.DerivationCodeSequence, Code("113076", "Segmentation")))));
        frame.Add(Sequence(DicomTag.FrameContentSequence, New().Add(DicomTag.DimensionIndexValues, 1u, (uint)number)));
        frame.Add(Sequence(DicomTag.PlanePositionSequence, New().Add(DicomTag.ImagePositionPatient, "0", "0", "1.5")));
        frame.Add(Sequence(DicomTag.SegmentIdentificationSequence, New().Add(DicomTag.ReferencedSegmentNumber, (ushort)1)));
        return frame;
    }

    private static DicomDataset Code(string value, string meaning) =>
        New().Add(DicomTag.CodeValue, value).Add(DicomTag.CodingSchemeDesignator, "DCM").Add(DicomTag.CodeMeaning, meaning);

    private static DicomDataset New() => new DicomDataset().NotValidated();

    private static DicomSequence Sequence(DicomTag tag, DicomDataset item) => new(tag, item);
}
