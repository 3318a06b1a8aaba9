using FellowOakDicom;
using FellowOakDicom.IO.Buffer;
using HighDicom.Modules;

namespace HighDicom;

/// <summary>Derives a segmentation from what the builder was given, and checks it.</summary>
/// <param name="request">What the builder was given.</param>
/// <param name="isFinal">Whether the object takes its place in the series, or is only looked at.</param>
internal sealed class SegmentationWriter(SegmentationRequest request, bool isFinal)
{
    private const string Modality = "SEG";

    private readonly SourceImages _sources = request.Sources;
    private readonly byte[] _hash = request.Instances.IsDeterministic ? SegmentationHash.Of(request) : [];

    internal WrittenSegmentation Write()
    {
        if (request.Segments.Count == 0)
            return new WrittenSegmentation(null, new ConformanceReport("Segmentation", [SegmentProblem.OfAll("there is no segment: AddSegment adds one")]), []);

        FramePlan plan = new FramePlanner(_sources, request.Segments, BarePlacement()).Plan(request.WhenEmpty);
        PackedFrames frames = new FramePacker(plan, request.Segments).Pack();
        DicomDataset dataset = new DicomDataset(DicomTransferSyntax.ExplicitVRLittleEndian).NotValidated();
        NewInstanceWriter common = WriteCommon(dataset);
        WriteImage(dataset, common, plan, frames);
        WriteReferences(dataset, plan);
        CharacterSet.Declare(dataset);
        new FrameGroupsWriter(_sources, plan, request.Segments.Count, request.SliceThickness).Write(dataset, request.Instances.NewUid("dimensions", _hash));
        dataset.AddOrUpdate(new DicomOtherByte(DicomTag.PixelData, new MemoryByteBuffer(frames.PixelData)));
        return new WrittenSegmentation(dataset, SegmentationReport.Of(dataset, [.. OrderProblems(), .. plan.Problems, .. frames.Problems, .. common.Notes], common.Copied, request.Segments), plan.Matches);
    }

    // Until the order is known the masks are laid out in the order of the sources, so that everything else can be checked.
    private MaskPlacement BarePlacement() => new([.. _sources.IndicesOf(request.FrameOrder ?? FrameOrder.Sources)], []);

    private Violation[] OrderProblems() => request.FrameOrder is null && _sources.Count > 1 && request.Segments.Any(segment => segment.Placement is null)
        ? [SegmentProblem.OfAll("masks without geometry do not say to which source image their frames belong: say WithFrameOrder(FrameOrder.Sources) if they follow SourceImages")]
        : [];

    private NewInstanceWriter WriteCommon(DicomDataset dataset)
    {
        var common = new NewInstanceWriter(
            new NewInstance
            {
                Sources = [.. _sources.Select(source => source.Dataset)],
                SopClass = DicomUID.SegmentationStorage,
                Modality = Modality,
                Equipment = request.Equipment,
                Series = request.Series,
                SeriesNumberOffset = 1,
                Instances = request.Instances,
                InputHash = _hash,
                IsFinal = isFinal,
                HasFrameOfReference = true,
            },
            dataset);
        common.Write();
        return common;
    }

    private void WriteImage(DicomDataset dataset, NewInstanceWriter common, FramePlan plan, PackedFrames frames)
    {
        var image = new SegmentationImageModule(dataset)
        {
            ImageType = [ImageTypeValue.Derived, ImageTypeValue.Primary],
            ContentLabel = request.Content.Label ?? $"{_sources[0].Modality ?? "IMAGE"}_{Modality}",
            ContentDescription = request.Content.Description,
            ContentCreatorName = request.Content.Creator,
            SamplesPerPixel = 1,
            PhotometricInterpretation = PhotometricInterpretationValue.Monochrome2,
            PixelRepresentation = 0,
            BitsAllocated = 1,
            BitsStored = 1,
            HighBit = 0,
            SegmentationType = SegmentationTypeValue.Binary,
            SegmentsOverlap = frames.SegmentsOverlap ? SegmentsOverlapValue.Yes : SegmentsOverlapValue.No,
        };
        foreach (SegmentInput segment in request.Segments) image.SegmentSequence.Add(SegmentItem.Write(segment.Description));
        _ = new ImagePixelModule(dataset) { Rows = _sources.Rows, Columns = _sources.Columns };
        _ = new MultiFrameFunctionalGroupsModule(dataset)
        {
            ContentDate = common.Moment.Date,
            ContentTime = common.Moment.TimeOfDay,
            NumberOfFrames = plan.Frames.Count,
        };
        LossyCompression.Write(_sources, image);
    }

    private void WriteReferences(DicomDataset dataset, FramePlan plan)
    {
        IEnumerable<int> planes = plan.Frames.Select(frame => frame.Plane).Distinct().Order();
        InstanceReferences.Write(dataset, _sources.StudyInstanceUid, planes.Select(plane => _sources[plane].Reference));
    }
}
