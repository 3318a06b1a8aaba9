using System.Globalization;
using FellowOakDicom;

namespace HighDicom.Tests.Slides;

/// <summary>
/// The header of a whole slide image: not square, with tiles that reach beyond it, pixels that are not square, and rows turned on the slide, so that no
/// axis can be taken for another.
/// </summary>
internal sealed record TestSlide
{
    internal const string FrameOfReferenceUid = "1.2.3.5.9";

    // Rows run along −y and columns along −x, as slides are scanned, turned by 15°.
    private static readonly (double Sin, double Cos) Turn = Math.SinCos(Math.PI / 12);

    internal int Rows { get; init; } = 45;

    internal int Columns { get; init; } = 70;

    internal int TileRows { get; init; } = 16;

    internal int TileColumns { get; init; } = 24;

    /// <summary>Distances between rows and between columns of pixels in mm.</summary>
    internal (double Rows, double Columns) Spacing { get; init; } = (0.0005, 0.00025);

    internal string InstanceUid { get; init; } = "1.2.3.5.1.1";

    internal string SeriesUid { get; init; } = "1.2.3.5.1";

    internal int OpticalPaths { get; init; } = 1;

    internal int FocalPlanes { get; init; } = 1;

    /// <summary>The first row and column (from 0) of each tile of a TILED_SPARSE image; null for TILED_FULL.</summary>
    internal IReadOnlyList<(int Row, int Column)>? Sparse { get; init; }

    internal int TilesDown => (Rows + TileRows - 1) / TileRows;

    internal int TilesAcross => (Columns + TileColumns - 1) / TileColumns;

    internal SourceImages Images(Action<DicomDataset>? change = null)
    {
        DicomDataset dataset = Dataset();
        change?.Invoke(dataset);
        return SourceImages.From([dataset]);
    }

    /// <summary>The centre of a pixel of the total pixel matrix in mm, counted by hand from origin, orientation and spacing.</summary>
    internal (double X, double Y) Point(double row, double column) => (
        20 + (column * Spacing.Columns * Turn.Sin) - (row * Spacing.Rows * Turn.Cos),
        40 - (column * Spacing.Columns * Turn.Cos) - (row * Spacing.Rows * Turn.Sin));

    internal DicomDataset Dataset()
    {
        DicomDataset dataset = SlideHeader.Dataset();
        int frames = Sparse?.Count ?? TilesDown * TilesAcross * OpticalPaths * FocalPlanes;
        dataset.AddOrUpdate(DicomTag.SOPInstanceUID, InstanceUid);
        dataset.AddOrUpdate(DicomTag.SeriesInstanceUID, SeriesUid);
        dataset.AddOrUpdate(DicomTag.FrameOfReferenceUID, FrameOfReferenceUid);
        dataset.AddOrUpdate(DicomTag.DimensionOrganizationType, Sparse is null ? "TILED_FULL" : "TILED_SPARSE");
        dataset.AddOrUpdate(DicomTag.NumberOfFrames, frames);
        dataset.AddOrUpdate(DicomTag.Rows, (ushort)TileRows);
        dataset.AddOrUpdate(DicomTag.Columns, (ushort)TileColumns);
        dataset.AddOrUpdate(DicomTag.TotalPixelMatrixRows, (uint)Rows);
        dataset.AddOrUpdate(DicomTag.TotalPixelMatrixColumns, (uint)Columns);
        dataset.AddOrUpdate(DicomTag.TotalPixelMatrixFocalPlanes, (uint)FocalPlanes);
        dataset.AddOrUpdate(DicomTag.ImageOrientationSlide, Text(Turn.Sin), Text(-Turn.Cos), "0", Text(-Turn.Cos), Text(-Turn.Sin), "0");
        dataset.AddOrUpdate(new DicomSequence(DicomTag.TotalPixelMatrixOriginSequence, Place(0, 0)));
        dataset.AddOrUpdate(new DicomSequence(DicomTag.OpticalPathSequence, [.. Enumerable.Range(1, OpticalPaths).Select(path => new DicomDataset { { DicomTag.OpticalPathIdentifier, $"{path}" } })]));
        dataset.AddOrUpdate(new DicomSequence(DicomTag.SharedFunctionalGroupsSequence, new DicomDataset { new DicomSequence(DicomTag.PixelMeasuresSequence, Measures()) }));
        if (Sparse is not null) dataset.AddOrUpdate(new DicomSequence(DicomTag.PerFrameFunctionalGroupsSequence, [.. Sparse.Select(Groups)]));
        return dataset;
    }

    private DicomDataset Measures() => new()
    {
        { DicomTag.SliceThickness, "0.005" },
        { DicomTag.SpacingBetweenSlices, "0.001" },
        { DicomTag.PixelSpacing, Text(Spacing.Rows), Text(Spacing.Columns) },
    };

    private DicomDataset Groups((int Row, int Column) tile)
    {
        DicomDataset position = Place(tile.Row, tile.Column);
        position.Add(DicomTag.ColumnPositionInTotalImagePixelMatrix, tile.Column + 1);
        position.Add(DicomTag.RowPositionInTotalImagePixelMatrix, tile.Row + 1);
        return new DicomDataset { new DicomSequence(DicomTag.PlanePositionSlideSequence, position) };
    }

    private DicomDataset Place(int row, int column)
    {
        (double x, double y) = Point(row, column);
        return new DicomDataset
        {
            { DicomTag.XOffsetInSlideCoordinateSystem, Text(x) },
            { DicomTag.YOffsetInSlideCoordinateSystem, Text(y) },
            { DicomTag.ZOffsetInSlideCoordinateSystem, "2.5" },
        };
    }

    private static string Text(double value) => Math.Round(value, 12).ToString("0.############", CultureInfo.InvariantCulture);
}
