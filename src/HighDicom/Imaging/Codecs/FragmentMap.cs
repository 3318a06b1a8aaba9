using System.Buffers.Binary;
using FellowOakDicom;
using FellowOakDicom.IO.Buffer;

namespace HighDicom;

/// <summary>Which fragments belong to which frame: by the extended or basic offset table where it is valid, else by number or by the marks that images begin with (PS3.5 A.4).</summary>
internal static class FragmentMap
{
    // An item's tag and length stand before each fragment.
    private const int ItemHeader = 8;

    /// <summary>For each frame the index of its first fragment; one more at the end.</summary>
    /// <exception cref="InvalidDataException">The fragments cannot be told apart.</exception>
    internal static int[] FirstFragments(DicomDataset dataset, DicomFragmentSequence pixelData, int frames)
    {
        IList<IByteBuffer> fragments = pixelData.Fragments;
        if (fragments.Count < frames)
            throw new InvalidDataException($"Pixel Data (7FE0,0010) has {fragments.Count} fragments for {frames} frames");

        return ByTable(fragments, ExtendedOffsets(dataset), frames)
            ?? ByTable(fragments, [.. pixelData.OffsetTable.Select(offset => (ulong)offset)], frames)
            ?? ByCount(fragments, frames)
            ?? ByMark(fragments, frames)
            ?? throw new InvalidDataException(
                $"Pixel Data (7FE0,0010) has {fragments.Count} fragments for {frames} frames and no valid offset table, so that they cannot be told apart");
    }

    private static ulong[] ExtendedOffsets(DicomDataset dataset)
    {
        if (dataset.GetDicomItem<DicomElement>(DicomTag.ExtendedOffsetTable) is not { Length: > 0 } table)
            return [];

        ReadOnlySpan<byte> bytes = table.Buffer.Data;
        var offsets = new ulong[bytes.Length / sizeof(ulong)];
        for (int i = 0; i < offsets.Length; i++)
            offsets[i] = BinaryPrimitives.ReadUInt64LittleEndian(bytes[(i * sizeof(ulong))..]);
        return offsets;
    }

    private static int[]? ByTable(IList<IByteBuffer> fragments, ulong[] offsets, int frames)
    {
        if (offsets.Length != frames || offsets[0] != 0)
            return null;

        int[] first = new int[frames + 1];
        ulong position = 0;
        int frame = 0;
        for (int fragment = 0; fragment < fragments.Count; fragment++)
        {
            if (frame < frames && offsets[frame] == position)
                first[frame++] = fragment;
            position += ItemHeader + (((ulong)fragments[fragment].Size + 1) & ~1UL);
        }

        first[frames] = fragments.Count;
        return frame == frames ? first : null;
    }

    private static int[]? ByCount(IList<IByteBuffer> fragments, int frames)
    {
        if (frames == 1)
            return [0, fragments.Count];
        return fragments.Count == frames ? [.. Enumerable.Range(0, frames + 1)] : null;
    }

    private static int[]? ByMark(IList<IByteBuffer> fragments, int frames)
    {
        byte[] mark = new byte[2];
        List<int> first = new(frames + 1);
        for (int i = 0; i < fragments.Count && first.Count <= frames; i++)
        {
            if (fragments[i].Size < mark.Length)
                continue;
            fragments[i].GetByteRange(0, mark.Length, mark);

            // Start of image of JPEG and JPEG-LS, start of codestream of JPEG 2000.
            if (mark is [0xFF, 0xD8] or [0xFF, 0x4F])
                first.Add(i);
        }

        if (first.Count != frames || first[0] != 0)
            return null;
        first.Add(fragments.Count);
        return [.. first];
    }
}
