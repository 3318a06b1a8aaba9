using System.Numerics;
using System.Numerics.Tensors;

namespace HighDicom;

/// <content>Single frames, as they are stored.</content>
public sealed partial class SegmentationPixels
{
    /// <summary>The stored values of one frame, without any rescaling: 0 and 1, fractions up to the maximum, or segment numbers.</summary>
    /// <typeparam name="T">The type of a pixel.</typeparam>
    /// <param name="number">The frame number, from 1.</param>
    /// <returns>Axes (row, column).</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such frame.</exception>
    /// <exception cref="InvalidOperationException">A value does not fit the type.</exception>
    /// <exception cref="InvalidDataException">The frame cannot be read.</exception>
    public Tensor<T> StoredFrame<T>(int number)
        where T : unmanaged, INumber<T>
    {
        int frame = Index(number);
        T[] pixels = new T[_store.Pixels.Format.Pixels];
        using FrameReading reading = _store.Pixels.Begin();
        using FrameBytes bytes = reading.Load(frame);
        StoredValues.Copy(in bytes, _store.Pixels.Format.Bits, pixels);
        return Tensor.Create(pixels, [_store.Pixels.Format.Rows, _store.Pixels.Format.Columns]);
    }

    /// <summary>The bytes of one frame as they are stored: packed bits from the first bit on, bytes or words in little endian, or a compressed frame.</summary>
    /// <param name="number">The frame number, from 1.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such frame.</exception>
    /// <exception cref="InvalidDataException">The frame cannot be read.</exception>
    public byte[] EncodedFrame(int number) => _store.Pixels.Encoded(Index(number));

    private int Index(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, _store.Pixels.FrameCount);
        return number - 1;
    }
}
