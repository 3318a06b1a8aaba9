using System.Numerics;
using System.Runtime.InteropServices;

namespace HighDicom;

/// <summary>Makes numbers of stored pixel cells: Bits Stored bits that end at High Bit, with the sign extended (PS3.5 8.1.1).</summary>
internal static class StoredBits
{
    /// <summary>Moves the stored bits to the low end, in place; what other bits held is lost (old overlays, padding).</summary>
    internal static void Align<T>(Span<T> cells, PixelLayout layout)
        where T : unmanaged, IBinaryInteger<T>
    {
        int left = layout.BitsAllocated - 1 - layout.HighBit;
        int right = layout.BitsAllocated - layout.BitsStored;
        if (left == 0 && right == 0)
            return;

        // The shift to the right keeps the sign of signed types and fills zeros into unsigned ones.
        Span<Vector<T>> vectors = MemoryMarshal.Cast<T, Vector<T>>(cells);
        foreach (ref Vector<T> vector in vectors)
            vector = (vector << left) >> right;
        foreach (ref T cell in cells[(vectors.Length * Vector<T>.Count)..])
            cell = (cell << left) >> right;
    }
}
