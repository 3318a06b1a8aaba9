using System.Globalization;
using Spectre.Console;

namespace HighDicom.Tool.Information;

/// <summary>A segmentation for people: a list of facts, a table of segments.</summary>
internal static class SegmentationTables
{
    private const int MostSources = 10;

    public static void Print(Segmentation segmentation, SegmentationGeometry geometry, IAnsiConsole console)
    {
        Grid grid = new Grid().AddColumns(2);
        foreach ((string name, string? value) in Facts(segmentation, geometry))
            if (value is { Length: > 0 }) grid.AddRow(Markup.Escape(name), Markup.Escape(value));
        console.Write(grid);
        Table table = new Table().RoundedBorder().AddColumns("No.", "Label", "Category and type", "Regions", "Algorithm", "Tracking", "Colour");
        foreach (SegmentDescription segment in segmentation.Segments.Concat(segmentation.Background is { } background ? [background] : [])) AddRow(table, segment);
        console.Write(table);
    }

    private static IEnumerable<(string Name, string? Value)> Facts(Segmentation segmentation, SegmentationGeometry geometry)
    {
        yield return ("Type", $"{SegmentationText.Of(segmentation.Type)} {SegmentationText.Of(segmentation.FractionalType)}".TrimEnd());
        yield return ("Maximum fractional value", segmentation.MaximumFractionalValue?.ToString(CultureInfo.InvariantCulture));
        yield return ("Frames", string.Create(CultureInfo.InvariantCulture, $"{segmentation.FrameCount} of {segmentation.Rows} rows × {segmentation.Columns} columns"));
        yield return ("Segments overlap", segmentation.SegmentsOverlap);
        if (segmentation.TotalPixelMatrix is { } matrix)
            yield return ("Total pixel matrix", string.Create(CultureInfo.InvariantCulture, $"{matrix.Rows} rows × {matrix.Columns} columns, {geometry.Shape?.Frames ?? matrix.FocalPlanes.Count} focal planes"));
        if (geometry.Shape is { } shape) yield return ("Shape", string.Create(CultureInfo.InvariantCulture, $"{shape.Frames} × {shape.Rows} × {shape.Columns} (frames, rows, columns)"));
        if (geometry.Affine is { } affine)
        {
            yield return ("Spacing", $"{Text(geometry.Spacing, " × ")} mm");
            yield return ("Position", $"{Text(SegmentationText.Values(affine.Origin), ", ")} mm");
            yield return ("Orientation", Text(SegmentationText.Values(geometry.Orientation!.Value), ", ") + (segmentation.TotalPixelMatrix is null ? $" ({affine.Directions})" : ""));
        }

        yield return ("No volume", geometry.Problem);
        yield return ("Frame of reference", segmentation.FrameOfReferenceUid);
        IReadOnlyList<InstanceReference> sources = segmentation.SourceInstances;
        for (int i = 0; i < Math.Min(sources.Count, MostSources); i++) yield return (i == 0 ? "Source instances" : "", sources[i].SopInstanceUid);
        if (sources.Count > MostSources) yield return ("", string.Create(CultureInfo.InvariantCulture, $"and {sources.Count - MostSources} more"));
    }

    private static void AddRow(Table table, SegmentDescription segment)
    {
        string type = Join("\n", [segment.Category?.Meaning, Join(", ", [segment.Type?.Meaning, .. segment.TypeModifiers.Select(code => code.Meaning)])]);
        string algorithm = Join("\n", [SegmentationText.Of(segment.AlgorithmType), Join(" ", [segment.Algorithm?.Name, segment.Algorithm?.Version]), segment.Algorithm?.Family?.Meaning]);
        table.AddRow(
            segment.Number.ToString(CultureInfo.InvariantCulture),
            Markup.Escape(Join("\n", [segment.Label, segment.Description])),
            Markup.Escape(type),
            Markup.Escape(Join("\n", segment.AnatomicRegions.Select(region => Join(", ", [region.Code.Meaning, .. region.Modifiers.Select(modifier => modifier.Meaning)])))),
            Markup.Escape(algorithm),
            Markup.Escape(Join("\n", [segment.Tracking?.Id, segment.Tracking?.Uid])),
            segment.DisplayColor is { } color ? $"[{SegmentationJson.Hex(color)}]■[/] {SegmentationJson.Hex(color)}" : "");
    }

    private static string Join(string separator, IEnumerable<string?> texts) => string.Join(separator, texts.Where(text => text is { Length: > 0 }));

    private static string Text(IEnumerable<double> values, string separator) =>
        string.Join(separator, values.Select(value => value.ToString("0.######", CultureInfo.InvariantCulture)));
}
