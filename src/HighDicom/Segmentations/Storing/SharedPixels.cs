using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HighDicom;

/// <summary>Finds whether frames of one plane have pixels in common. For one plane and one thread.</summary>
internal sealed class SharedPixels : IDisposable
{
    private readonly byte[] _set;
    private readonly int _length;
    private readonly bool _isFractional;
    private bool _isEmpty = true;

    internal SharedPixels(FrameWriter writer)
    {
        _length = writer.FrameBytes;
        _isFractional = writer.Format.IsFractional;
        _set = ArrayPool<byte>.Shared.Rent(_length + sizeof(ulong));
        Array.Clear(_set);
    }

    /// <summary>Whether frames of one plane can have pixels in common: those of one label map cannot.</summary>
    internal static bool MayBe(ReadOnlySpan<StoredFrame> frames)
    {
        foreach (StoredFrame frame in frames)
        {
            if (InputOf(frame) != InputOf(frames[0])) return true;
        }

        return false;
    }

    /// <summary>Adds a frame.</summary>
    /// <param name="pixels">The pixels of the object.</param>
    /// <param name="bitOffset">Where the frame begins.</param>
    /// <param name="framePixels">The number of its pixels.</param>
    /// <returns>Whether a pixel was already there.</returns>
    internal bool Join(ReadOnlySpan<byte> pixels, long bitOffset, int framePixels)
    {
        if ((bitOffset & 7) != 0 || (!_isFractional && (framePixels & 7) != 0)) return BitRange.Join(pixels, bitOffset, framePixels, _set);
        ReadOnlySpan<byte> frame = pixels.Slice((int)(bitOffset >> 3), _length);
        if (_isEmpty)
        {
            _isEmpty = false;
            frame.CopyTo(_set);
            return false;
        }

        return _isFractional ? JoinFractions(frame) : JoinBits(frame);
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_set);

    private static int InputOf(StoredFrame frame) => frame.Parts is [var part, ..] ? part.Input : -1;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool JoinBits(ReadOnlySpan<byte> frame)
    {
        ref byte from = ref MemoryMarshal.GetReference(frame);
        ref byte to = ref MemoryMarshal.GetArrayDataReference(_set);
        int i = 0;
        for (; i <= frame.Length - Vector256<byte>.Count; i += Vector256<byte>.Count)
        {
            Vector256<byte> added = Vector256.LoadUnsafe(ref from, (nuint)i);
            Vector256<byte> present = Vector256.LoadUnsafe(ref to, (nuint)i);
            if ((added & present) != Vector256<byte>.Zero) return true;
            (added | present).StoreUnsafe(ref to, (nuint)i);
        }

        for (; i < frame.Length; i++)
        {
            if ((_set[i] & frame[i]) != 0) return true;
            _set[i] |= frame[i];
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool JoinFractions(ReadOnlySpan<byte> frame)
    {
        ref byte from = ref MemoryMarshal.GetReference(frame);
        ref byte to = ref MemoryMarshal.GetArrayDataReference(_set);
        int i = 0;
        for (; i <= frame.Length - Vector256<byte>.Count; i += Vector256<byte>.Count)
        {
            Vector256<byte> added = Vector256.LoadUnsafe(ref from, (nuint)i);
            Vector256<byte> present = Vector256.LoadUnsafe(ref to, (nuint)i);
            if (Vector256.Min(added, present) != Vector256<byte>.Zero) return true;
            (added | present).StoreUnsafe(ref to, (nuint)i);
        }

        for (; i < frame.Length; i++)
        {
            if (_set[i] != 0 && frame[i] != 0) return true;
            _set[i] |= frame[i];
        }

        return false;
    }
}
