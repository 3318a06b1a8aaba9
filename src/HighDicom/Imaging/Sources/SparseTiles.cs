using FellowOakDicom;

namespace HighDicom;

/// <summary>Reads where the tiles of a TILED_SPARSE image lie, from Plane Position (Slide) and Optical Path Identification of each frame (PS3.3 C.8.12.6).</summary>
internal sealed class SparseTiles
{
    private SparseTiles(TotalPixelMatrix matrix, TilePosition[] positions, SpatialPoint[] points) => (Matrix, Positions, Points) = (matrix, positions, points);

    /// <summary>The matrix with the focal planes that were found.</summary>
    internal TotalPixelMatrix Matrix { get; }

    internal TilePosition[] Positions { get; }

    internal SpatialPoint[] Points { get; }

    internal static SparseTiles? TryRead(TotalPixelMatrix matrix, FrameGroups groups, int count, out string problem)
    {
        var positions = new TilePosition[count];
        var points = new SpatialPoint[count];
        var paths = PathNumbers(matrix);
        problem = string.Empty;
        for (int frame = 0; frame < count; frame++)
        {
            DicomDataset? plane = groups.Item(DicomTag.PlanePositionSlideSequence, frame);
            if (Number(plane, DicomTag.RowPositionInTotalImagePixelMatrix) is not { } row || Number(plane, DicomTag.ColumnPositionInTotalImagePixelMatrix) is not { } column)
            {
                problem = $"a tiled image whose frame {frame + 1} has no Row Position and Column Position In Total Image Pixel Matrix (0048,021F), (0048,021E) from 1 on";
                return null;
            }

            string path = groups.Item(DicomTag.OpticalPathIdentificationSequence, frame)?.Text(DicomTag.OpticalPathIdentifier) ?? string.Empty;
            positions[frame] = new TilePosition(row, column, paths.GetValueOrDefault(path, 1));
            points[frame] = Point(plane!, matrix, positions[frame]);
        }

        return new SparseTiles(WithFocalPlanes(matrix, positions, points), positions, points);
    }

    private static Dictionary<string, int> PathNumbers(TotalPixelMatrix matrix)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        for (int i = 0; i < matrix.OpticalPaths.Count; i++)
            numbers.TryAdd(matrix.OpticalPaths[i], i + 1);
        return numbers;
    }

    // What a tile says itself wins; the matrix tells where one lies that says nothing.
    private static SpatialPoint Point(DicomDataset plane, TotalPixelMatrix matrix, TilePosition tile)
    {
        double? z = plane.Decimal(DicomTag.ZOffsetInSlideCoordinateSystem) * TotalMatrixReader.MillimetersPerMicrometer;
        if (plane.Decimal(DicomTag.XOffsetInSlideCoordinateSystem) is { } x && plane.Decimal(DicomTag.YOffsetInSlideCoordinateSystem) is { } y)
            return new SpatialPoint(x, y, z ?? matrix.FocalPlanes[0]);

        SpatialPoint derived = matrix.Geometry?.FromPixelCenter(tile.Column - 1, tile.Row - 1) ?? default;
        return derived with { Z = z ?? derived.Z };
    }

    private static TotalPixelMatrix WithFocalPlanes(TotalPixelMatrix matrix, TilePosition[] positions, SpatialPoint[] points)
    {
        double[] heights = [.. points.Select(point => point.Z).Distinct().Order()];
        List<double> planes = [];
        Dictionary<double, int> planeOf = [];
        foreach (double height in heights)
        {
            if (planes.Count == 0 || height - planes[^1] > FocalTolerance)
                planes.Add(height);
            planeOf.Add(height, planes.Count);
        }

        for (int frame = 0; frame < positions.Length; frame++)
            positions[frame] = positions[frame] with { FocalPlane = planeOf[points[frame].Z] };
        return matrix with { FocalPlanes = planes };
    }

    // A tenth of a micrometre: below the depth of field of any objective.
    private const double FocalTolerance = 1e-4;

    private static int? Number(DicomDataset? plane, DicomTag tag) => plane is not null && plane.TryGetSingleValue(tag, out int value) && value > 0 ? value : null;
}
