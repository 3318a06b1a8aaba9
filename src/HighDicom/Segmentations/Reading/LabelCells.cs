using System.Numerics;
using System.Runtime.CompilerServices;

namespace HighDicom;

/// <summary>Writes labels into cells that may have one.</summary>
internal static class LabelCells
{
    /// <summary>Writes a label where bits are set.</summary>
    /// <returns>False if a cell has another label, which is refused.</returns>
    internal static bool Set<T>(Span<T> cells, ulong bits, T label, OverlapRule overlap)
        where T : unmanaged, INumber<T>
    {
        for (; bits != 0; bits &= bits - 1)
        {
            if (!Set(ref cells[BitOperations.TrailingZeroCount(bits)], label, overlap)) return false;
        }

        return true;
    }

    /// <summary>Writes a label into a cell.</summary>
    /// <returns>False if it has another label, which is refused.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Set<T>(ref T cell, T label, OverlapRule overlap)
        where T : unmanaged, INumber<T>
    {
        if (cell == T.Zero || overlap == OverlapRule.LastWins) cell = label;
        else if (overlap == OverlapRule.Refuse && cell != label) return false;
        return true;
    }
}
