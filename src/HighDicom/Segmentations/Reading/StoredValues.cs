using System.Numerics;
using System.Runtime.InteropServices;

namespace HighDicom;

/// <summary>Copies stored values into another type.</summary>
internal static class StoredValues
{
    /// <exception cref="InvalidOperationException">A value does not fit the type.</exception>
    internal static void Copy<T>(in FrameBytes frame, int bits, Span<T> pixels)
        where T : unmanaged, INumber<T>
    {
        switch (bits)
        {
            case 1:
                _ = new BitStackPainter<T>(1).Paint(in frame, 0, pixels, 0);
                break;
            case 8:
                Convert(frame.Span, pixels);
                break;
            default:
                Convert(MemoryMarshal.Cast<byte, ushort>(frame.Span), pixels);
                break;
        }
    }

    private static void Convert<TStored, T>(ReadOnlySpan<TStored> stored, Span<T> pixels)
        where TStored : unmanaged, IBinaryInteger<TStored>
        where T : unmanaged, INumber<T>
    {
        for (int i = 0; i < pixels.Length; i++)
        {
            pixels[i] = T.CreateTruncating(stored[i]);
            if (TStored.CreateTruncating(pixels[i]) != stored[i])
                throw new InvalidOperationException($"The stored value {stored[i]} does not fit {typeof(T).Name}. Use a larger type.");
        }
    }
}
