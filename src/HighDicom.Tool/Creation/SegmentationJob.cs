using Spectre.Console;

namespace HighDicom.Tool.Creation;

/// <summary>From masks in files to a segmentation in a file, which is written frame by frame.</summary>
internal sealed class SegmentationJob(CreateRequest request)
{
    private readonly List<CreatedSegment> _segments = [];
    private readonly List<PlacementReport> _reports = [];
    private readonly List<MaskFile> _files = [];
    private readonly LabelLayers _layers = new();
    private readonly List<PlacedMask<float>> _fractions = [];
    private MaskPlanes? _planes;

    private bool IsFractional => request.Type == SegmentationType.Fractional;

    /// <exception cref="InvalidDataException">A file cannot be read, does not fit, or has numbers that are not described.</exception>
    /// <exception cref="ConformanceException">The segmentation would not conform; nothing was written.</exception>
    public CreateResult Run(ProgressTask progress)
    {
        IReadOnlyList<MaskFile> masks = MaskFiles.Open(request.Masks);
        progress.MaxValue = masks.Count + 1;
        progress.Description = "Reading the images";
        var target = new MaskTarget(SourceImages.Open(request.Images), request.Order, request.IsResampled);
        progress.Increment(1);
        for (int i = 0; i < masks.Count; i++)
        {
            progress.Description = $"Reading {Markup.Escape(masks[i].Name)}";
            if (IsFractional) ReadFractions(masks[i], i, target);
            else ReadLabels(masks[i], i, target);
            progress.Increment(1);
        }

        if (_segments.Count == 0) throw new InvalidDataException($"{string.Join(", ", request.Masks)}: no mask has a pixel that is not 0. Nothing was written.");
        SegmentationBuilder builder = _planes!.Begin(Begin(target.Images));
        if (IsFractional) AddFractions(builder);
        else AddLabels(builder);
        Segmentation segmentation = Write(builder, progress);
        return new CreateResult(_segments, _reports, segmentation.FrameCount, segmentation.Warnings);
    }

    private SegmentationBuilder Begin(SourceImages images)
    {
        Labels.LabelSource labels = request.Labels;
        string version = typeof(SegmentationJob).Assembly.GetName().Version!.ToString(3);
        return new SegmentationBuilder(images, request.Type, labels.Equipment ?? new Equipment("HighDicom", "highdicom seg create", version, serialNumber: "1"))
            .WithSeries(labels.SeriesNumber, labels.SeriesDescription)
            .WithContent(labels.ContentLabel, labels.ContentDescription, labels.Creator);
    }

    private void ReadLabels(MaskFile file, int index, MaskTarget target)
    {
        var resolver = new LabelResolver(request.Labels);
        foreach (PlacedMask<ushort> mask in file.Read<ushort>(target))
        {
            int place = Register(file, mask, target.Images);
            IReadOnlyList<CreatedSegment> found = resolver.Resolve(file, index, mask.Channel, MaskValues.Histogram(mask));
            if (found.Count == 0) continue;
            ushort[] numberOf = new ushort[ushort.MaxValue + 1];
            foreach (CreatedSegment segment in found)
            {
                _segments.Add(segment with { Mask = place });
                numberOf[segment.Value] = checked((ushort)_segments.Count);
            }

            int layer = _layers.Add(mask, numberOf);
            for (int i = _segments.Count - found.Count; i < _segments.Count; i++) _segments[i] = _segments[i] with { Layer = layer };
        }
    }

    private void ReadFractions(MaskFile file, int index, MaskTarget target)
    {
        var resolver = new LabelResolver(request.Labels);
        foreach (PlacedMask<float> mask in file.Read<float>(target))
        {
            int place = Register(file, mask, target.Images);
            SegmentDescription segment = resolver.ResolveFraction(file, index, mask.Channel);
            _fractions.Add(mask);
            _segments.Add(new CreatedSegment(place, 0, mask.Report.Set, segment with { Number = _fractions.Count }));
        }
    }

    private int Register<T>(MaskFile file, PlacedMask<T> mask, SourceImages images)
    {
        (_planes ??= MaskPlanes.Of(images, mask.Grid, mask.Report.Mask)).Require(mask.Grid, mask.Report.Mask);
        _files.Add(file);
        _reports.Add(mask.Report);
        return _reports.Count - 1;
    }

    private void AddLabels(SegmentationBuilder builder)
    {
        CreatedSegment[] read = [.. _segments];
        IReadOnlyList<CreatedSegment> numbered = LabelResolver.Number(read, _files, keepsNumbers: request.Type == SegmentationType.LabelMap);
        _segments.Clear();
        _segments.AddRange(numbered);
        ushort[] numberOf = new ushort[ushort.MaxValue + 1];
        foreach (CreatedSegment segment in numbered) numberOf[1 + Array.FindIndex(read, other => (other.Mask, other.Value) == (segment.Mask, segment.Value))] = (ushort)segment.Description.Number;
        foreach (IGrouping<int, CreatedSegment> own in numbered.GroupBy(segment => segment.Layer))
            builder.AddSegments(new LabelFrames(_layers.Layers[own.Key], numberOf, _planes!), own.Select(segment => segment.Description));
    }

    private void AddFractions(SegmentationBuilder builder)
    {
        for (int i = 0; i < _fractions.Count; i++)
        {
            SegmentDescription segment = _segments[i].Description;
            builder.AddSegment(segment.Label, new PixelFrames<float>(_fractions[i], _planes!), description => description.Like(segment));
        }

        builder.WithFractionalType(FractionalType.Probability);
    }

    private Segmentation Write(SegmentationBuilder builder, ProgressTask progress)
    {
        progress.Description = "Writing frames";
        double before = progress.Value;
        return builder.Write(request.Output, new PlaneProgress(done =>
        {
            progress.MaxValue = before + done.TotalPlanes;
            progress.Value = before + done.Planes;
        }));
    }

    // Told in turn, where Progress<T> would be told by other threads when the bar is gone.
    private sealed class PlaneProgress(Action<SegmentationProgress> report) : IProgress<SegmentationProgress>
    {
        public void Report(SegmentationProgress value) => report(value);
    }
}
