using System.Numerics.Tensors;
using Spectre.Console;

namespace HighDicom.Tool.Creation;

/// <summary>From masks in files to a segmentation in a file.</summary>
internal sealed class SegmentationJob(CreateRequest request)
{
    private readonly List<CreatedSegment> _segments = [];
    private readonly List<PlacementReport> _reports = [];

    /// <exception cref="InvalidDataException">A file cannot be read, does not fit, or has numbers that are not described.</exception>
    /// <exception cref="ConformanceException">The segmentation would not conform; nothing was written.</exception>
    public CreateResult Run(ProgressTask progress)
    {
        IReadOnlyList<MaskFile> masks = MaskFiles.Open(request.Masks);
        progress.MaxValue = masks.Count + 3;
        progress.Description = "Reading the images";
        SourceImages images = SourceImages.Open(request.Images);
        progress.Increment(1);
        var target = new MaskTarget(images, request.Order, request.IsResampled);
        SegmentationBuilder builder = Begin(images);
        if (request.Type == SegmentationType.Fractional) AddFractions(builder, masks, target, progress);
        else AddLabels(builder, masks, target, progress);

        progress.Description = "Building the segmentation";
        Segmentation segmentation = builder.Build();
        progress.Increment(1);
        progress.Description = "Writing";
        segmentation.Save(request.Output);
        progress.Increment(1);
        return new CreateResult(_segments, _reports, segmentation.FrameCount);
    }

    private SegmentationBuilder Begin(SourceImages images)
    {
        Labels.LabelSource labels = request.Labels;
        string version = typeof(SegmentationJob).Assembly.GetName().Version!.ToString(3);
        return new SegmentationBuilder(images, request.Type, labels.Equipment ?? new Equipment("HighDicom", "highdicom seg create", version, serialNumber: "1"))
            .WithFrameOrder(FrameOrder.Sources)
            .WithSeries(labels.SeriesNumber, labels.SeriesDescription)
            .WithContent(labels.ContentLabel, labels.ContentDescription, labels.Creator);
    }

    private void AddLabels(SegmentationBuilder builder, IReadOnlyList<MaskFile> masks, MaskTarget target, ProgressTask progress)
    {
        var resolver = new LabelResolver(request.Labels);
        List<ushort[]> pixels = [];
        for (int i = 0; i < masks.Count; i++)
        {
            PlacedMask<ushort> mask = Read<ushort>(masks[i], target, progress);
            _segments.AddRange(resolver.Resolve(masks[i], i, MaskValues.Histogram(mask.Pixels)));
            pixels.Add(mask.Pixels);
        }

        if (_segments.Count == 0) throw new InvalidDataException($"{string.Join(", ", request.Masks)}: no mask has a pixel that is not 0. Nothing was written.");
        IReadOnlyList<CreatedSegment> numbered = LabelResolver.Number([.. _segments], masks, keepsNumbers: request.Type == SegmentationType.LabelMap);
        _segments.Clear();
        _segments.AddRange(numbered);
        foreach (IGrouping<int, CreatedSegment> own in numbered.GroupBy(segment => segment.Mask))
        {
            Renumber(pixels[own.Key], [.. own]);
            builder.AddSegments(Tensor.Create(pixels[own.Key], [target.Images.Count, target.Images.Rows, target.Images.Columns]), own.Select(segment => segment.Description));
        }
    }

    private void AddFractions(SegmentationBuilder builder, IReadOnlyList<MaskFile> masks, MaskTarget target, ProgressTask progress)
    {
        var resolver = new LabelResolver(request.Labels);
        for (int i = 0; i < masks.Count; i++)
        {
            PlacedMask<float> mask = Read<float>(masks[i], target, progress);
            SegmentDescription segment = resolver.ResolveFraction(masks[i], i);
            _segments.Add(new CreatedSegment(i, 0, mask.Pixels.LongLength - MaskValues.CountZeros(mask.Pixels), segment with { Number = i + 1 }));
            builder.AddSegment(segment.Label, Tensor.Create(mask.Pixels, [target.Images.Count, target.Images.Rows, target.Images.Columns]), description => description.Like(segment));
        }

        builder.WithFractionalType(FractionalType.Probability);
    }

    private PlacedMask<T> Read<T>(MaskFile mask, MaskTarget target, ProgressTask progress)
        where T : unmanaged, System.Numerics.INumber<T>
    {
        progress.Description = $"Reading {Markup.Escape(mask.Name)}";
        PlacedMask<T> placed = mask.Read<T>(target);
        _reports.Add(placed.Report);
        progress.Increment(1);
        return placed;
    }

    private static void Renumber(ushort[] pixels, CreatedSegment[] segments)
    {
        if (segments.All(segment => segment.Value == segment.Description.Number)) return;
        ushort[] numbers = new ushort[ushort.MaxValue + 1];
        foreach (CreatedSegment segment in segments) numbers[segment.Value] = (ushort)segment.Description.Number;
        foreach (ref ushort pixel in pixels.AsSpan()) pixel = numbers[pixel];
    }
}
