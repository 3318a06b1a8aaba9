using FellowOakDicom;

namespace HighDicom;

/// <summary>Tiles are told apart by row and column in the total pixel matrix.</summary>
internal static class TileIndexValues
{
    private static PlaneDimension Row => new(DicomTag.RowPositionInTotalImagePixelMatrix, DicomTag.PlanePositionSlideSequence, "Row Position");

    private static PlaneDimension Column => new(DicomTag.ColumnPositionInTotalImagePixelMatrix, DicomTag.PlanePositionSlideSequence, "Column Position");

    /// <param name="grid">All tiles.</param>
    /// <param name="planes">Those that have frames, ascending.</param>
    internal static PlaneIndex Of(TileGrid grid, IReadOnlyList<int> planes)
    {
        int[] rows = Ranks(planes.Select(plane => plane / grid.Across), grid.Down);
        int[] columns = Ranks(planes.Select(plane => plane % grid.Across), grid.Across);
        var values = new uint[]?[grid.Count];
        foreach (int plane in planes) values[plane] = [(uint)rows[plane / grid.Across], (uint)columns[plane % grid.Across]];
        return new PlaneIndex { Dimensions = [Row, Column], Values = values, Organization = "TILED_SPARSE" };
    }

    // Index values count from 1 without gaps (PS3.3 C.7.6.17.1), wherever tiles are left out.
    private static int[] Ranks(IEnumerable<int> used, int count)
    {
        int[] ranks = new int[count];
        foreach (int place in used) ranks[place] = 1;
        for (int place = 1; place < count; place++) ranks[place] += ranks[place - 1];
        return ranks;
    }
}
