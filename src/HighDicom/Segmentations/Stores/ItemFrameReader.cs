using FellowOakDicom;

namespace HighDicom;

/// <summary>Reads the facts of a frame out of an item of functional groups; what is absent or not understood is left out.</summary>
internal static class ItemFrameReader
{
    /// <summary>Adds what the item says to the facts.</summary>
    internal static void Read(DicomDataset groups, FrameFacts facts)
    {
        if (First(groups, DicomTag.SegmentIdentificationSequence)?.Number(DicomTag.ReferencedSegmentNumber) is { } segment) facts.Segment = segment;
        if (First(groups, DicomTag.PlanePositionSequence) is { } position) ReadPosition(position, facts);
        if (First(groups, DicomTag.PlanePositionSlideSequence) is { } slide) ReadSlidePosition(slide, facts);
        if (First(groups, DicomTag.PlaneOrientationSequence) is { } orientation) ReadOrientation(orientation, DicomTag.ImageOrientationPatient, facts);
        if (First(groups, DicomTag.PixelMeasuresSequence) is { } measures) ReadMeasures(measures, facts);
        if (First(groups, DicomTag.FrameContentSequence) is { } content) ReadContent(content, facts);
        foreach (DicomDataset derivation in Items(groups, DicomTag.DerivationImageSequence))
        {
            foreach (DicomDataset source in Items(derivation, DicomTag.SourceImageSequence)) ReadSource(source, facts);
        }
    }

    /// <summary>Takes plane attributes that stand in the data set itself, where single-frame images have them, for facts that are not known yet.</summary>
    internal static void ReadRoot(DicomDataset dataset, FrameFacts facts)
    {
        if (facts.Position is null) ReadPosition(dataset, facts);
        if (facts.Orientation is null) ReadOrientation(dataset, DicomTag.ImageOrientationPatient, facts);
        if (facts.Orientation is null) ReadOrientation(dataset, DicomTag.ImageOrientationSlide, facts);
        if (facts.Spacing is null) ReadMeasures(dataset, facts);
    }

    internal static IList<DicomDataset> Items(DicomDataset dataset, DicomTag tag) =>
        dataset.TryGetSequence(tag, out DicomSequence? sequence) ? sequence.Items : [];

    /// <summary>A position in the slide coordinate system in mm. Its z offset is stored in µm (PS3.3 C.8.12.2); null if x or y is absent.</summary>
    internal static SpatialPoint? SlidePosition(DicomDataset item) =>
        item.Decimal(DicomTag.XOffsetInSlideCoordinateSystem) is { } x && item.Decimal(DicomTag.YOffsetInSlideCoordinateSystem) is { } y
            ? new SpatialPoint(x, y, (item.Decimal(DicomTag.ZOffsetInSlideCoordinateSystem) ?? 0) * TotalMatrixReader.MillimetersPerMicrometer)
            : null;

    private static DicomDataset? First(DicomDataset dataset, DicomTag tag) => Items(dataset, tag) is [var first, ..] ? first : null;

    private static void ReadPosition(DicomDataset plane, FrameFacts facts)
    {
        if (plane.Decimals(DicomTag.ImagePositionPatient) is [var x, var y, var z]) facts.Position = new SpatialPoint(x, y, z);
    }

    private static void ReadSlidePosition(DicomDataset plane, FrameFacts facts)
    {
        facts.MatrixColumn = Integer(plane, DicomTag.ColumnPositionInTotalImagePixelMatrix);
        facts.MatrixRow = Integer(plane, DicomTag.RowPositionInTotalImagePixelMatrix);
        facts.Position = SlidePosition(plane) ?? facts.Position;
    }

    private static void ReadOrientation(DicomDataset plane, DicomTag tag, FrameFacts facts)
    {
        if (PlaneOrientation.TryCreate(plane.Decimals(tag), out PlaneOrientation orientation)) facts.Orientation = orientation;
    }

    private static void ReadMeasures(DicomDataset measures, FrameFacts facts)
    {
        if (measures.Decimals(DicomTag.PixelSpacing) is [var rows, var columns] && new PixelSpacing(rows, columns) is { IsValid: true } spacing) facts.Spacing = spacing;
        if (measures.Decimal(DicomTag.SpacingBetweenSlices) is { } between) facts.SpacingBetweenSlices = between;
        if (measures.Decimal(DicomTag.SliceThickness) is { } thickness) facts.SliceThickness = thickness;
    }

    private static void ReadContent(DicomDataset content, FrameFacts facts)
    {
        if (content.TryGetValues(DicomTag.DimensionIndexValues, out uint[]? values)) facts.IndexValues.AddRange(values);
    }

    private static void ReadSource(DicomDataset source, FrameFacts facts)
    {
        int[] frames = [.. (source.Decimals(DicomTag.ReferencedFrameNumber) ?? []).Where(number => number is > 0 and <= int.MaxValue && double.IsInteger(number)).Select(number => (int)number)];
        facts.AddSource(source.Text(DicomTag.ReferencedSOPInstanceUID), frames);
    }

    private static int Integer(DicomDataset dataset, DicomTag tag) => dataset.TryGetSingleValue(tag, out int value) ? value : 0;
}
