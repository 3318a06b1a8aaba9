using System.Runtime.InteropServices;
using FellowOakDicom;

namespace HighDicom;

/// <summary>One plane for each combination of dimension index values that was asked for.</summary>
internal sealed class IndexValuePlanes(uint[][] values, DicomTag[] pointers) : PlaneChoice
{
    internal override PlacedFrames LayOut(SegmentationStore store)
    {
        FrameTable table = store.Frames;
        int[] columns = Columns(DimensionPointers.Of(store.Header));
        if (values.FirstOrDefault(row => row.Length != columns.Length) is { } wrong)
            throw new ArgumentException($"Each plane needs {columns.Length} dimension index values, one for each dimension; ({string.Join(", ", wrong)}) has {wrong.Length}.");
        ILookup<string, int> planesOf = Enumerable.Range(0, values.Length).ToLookup(plane => Key(values[plane]), StringComparer.Ordinal);
        var placements = new List<Placement>(table.Count);
        uint[] own = new uint[columns.Length];
        for (int frame = 0; frame < table.Count; frame++)
        {
            ReadOnlySpan<uint> all = table.IndexValues(frame);
            if (columns.Max() >= all.Length) continue;
            for (int i = 0; i < own.Length; i++) own[i] = all[columns[i]];
            foreach (int plane in planesOf[Key(own)]) placements.Add(new Placement(frame, plane));
        }

        return new PlacedFrames(Shape(store, values.Length), placements, plane => $"dimension index values ({string.Join(", ", values[plane])})");
    }

    private static string Key(ReadOnlySpan<uint> values) => new(MemoryMarshal.Cast<uint, char>(values));

    private int[] Columns(IReadOnlyList<DicomTag> dimensions)
    {
        IEnumerable<DicomTag> asked = pointers.Length > 0 ? pointers : dimensions.Where(tag => tag != DicomTag.ReferencedSegmentNumber);
        int[] columns = [.. asked.Select(tag => Index(dimensions, tag))];
        return columns.Length > 0 ? columns : throw new InvalidOperationException("The segmentation has no dimension besides the segment: the Dimension Index Sequence (0020,9222) is absent or names none.");
    }

    private static int Index(IReadOnlyList<DicomTag> dimensions, DicomTag tag)
    {
        if (tag == DicomTag.ReferencedSegmentNumber)
            throw new ArgumentException("The segment is no dimension to ask for: Segments chooses it.");
        for (int i = 0; i < dimensions.Count; i++)
        {
            if (dimensions[i] == tag) return i;
        }

        throw new ArgumentException($"{tag} is no dimension of the segmentation; it has {string.Join(", ", dimensions)}.");
    }
}
