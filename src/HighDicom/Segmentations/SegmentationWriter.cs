using FellowOakDicom;

namespace HighDicom;

/// <summary>Derives a segmentation from what the builder was given, and checks it.</summary>
/// <param name="request">What the builder was given.</param>
/// <param name="isFinal">Whether the object takes its place in the series, or is only looked at.</param>
internal sealed class SegmentationWriter(SegmentationRequest request, bool isFinal)
{
    internal const string Modality = "SEG";

    private readonly PlaneLayout _layout = request.Layout;

    internal WrittenSegmentation Write()
    {
        if (request.Segments.Count == 0) return Nothing();
        if (request.Inputs.Any(input => input.Pixels.Pulled is not null))
        {
            var encoder = new SpoolingEncoder(request, new MemorySpool());
            encoder.Spool(null, CancellationToken.None);
            return Write(encoder);
        }

        FrameSurvey survey = FrameSurvey.Of(request.Inputs, request.Format);
        FramePlan plan = new FramePlanner(_layout, request, survey).Plan();
        return Write(plan, FrameCompressor.Of(request) is { } compressor ? new EncapsulatedEncoder(request, plan, compressor).Encode() : new NativeEncoder(request, plan).Encode());
    }

    /// <summary>Writes all but the frames, which are in a spool.</summary>
    internal WrittenSegmentation Write(SpoolingEncoder encoder)
    {
        if (request.Segments.Count == 0) return Nothing();
        (FramePlan plan, EncodedFrames frames) = encoder.Join();
        return Write(plan, frames);
    }

    private static WrittenSegmentation Nothing() =>
        new(null, new ConformanceReport("Segmentation", [SegmentProblem.OfAll("there is no segment: AddSegment adds one")]), []);

    private WrittenSegmentation Write(FramePlan plan, EncodedFrames frames)
    {
        byte[] hash = request.Instances.IsDeterministic ? SegmentationHash.Of(request, plan, frames) : [];
        DicomDataset dataset = new DicomDataset(request.TransferSyntax).NotValidated();
        NewInstanceWriter common = WriteCommon(dataset, hash);
        new SegmentationImageWriter(request).Write(dataset, common.Moment, plan, frames);
        InstanceReferences.Write(dataset, _layout.Headers[0].Text(DicomTag.StudyInstanceUID) ?? string.Empty, [.. plan.Planes.SelectMany(_layout.References), .. request.Predecessors]);
        PredecessorWriter.Write(request.Predecessors, dataset);
        _layout.WriteModules(dataset);
        request.Pyramid?.Write(dataset, request.Instances.NewUid("pyramid", hash));
        CharacterSet.Declare(dataset);
        new FrameGroupsWriter(request, plan).Write(dataset, request.Instances.NewUid("dimensions", hash));
        if (frames.PixelData is DicomFragmentSequence fragments) OffsetTable.Write(dataset, fragments, request.HasExtendedOffsets);
        dataset.AddOrUpdate(frames.PixelData);
        IEnumerable<Violation> palette = request.Palette is null ? [] : PaletteWriter.Problems(request);
        Violation[] own = [.. OrderProblems(), .. palette, .. request.Notes, .. _layout.Notes(plan.Planes), .. plan.Problems, .. frames.Problems, .. common.Notes];
        return new WrittenSegmentation(dataset, SegmentationReport.Of(dataset, own, common.Copied, [.. request.Sequence]), plan.Matches);
    }

    // Until the order is known the masks are laid out in the order of the planes, so that everything else can be checked.
    private Violation[] OrderProblems() => request.FrameOrder is null && _layout.OrderProblem is { } problem && request.Inputs.Any(input => input.Placement is null)
        ? [SegmentProblem.OfAll(problem)]
        : [];

    private NewInstanceWriter WriteCommon(DicomDataset dataset, byte[] hash)
    {
        var common = new NewInstanceWriter(
            new NewInstance
            {
                Sources = _layout.Headers,
                SopClass = request.Format.Type == SegmentationType.LabelMap ? NewerUids.LabelMapSegmentationStorage : DicomUID.SegmentationStorage,
                Modality = Modality,
                Equipment = request.Equipment,
                Series = request.Series,
                SeriesNumberOffset = 1,
                Instances = request.Instances,
                InputHash = hash,
                IsFinal = isFinal,
                HasFrameOfReference = _layout.HasFrameOfReference,
            },
            dataset);
        common.Write();
        return common;
    }
}
