namespace FellowOakDicom.IO.Buffer;

/// <summary>Checks ranges of buffers.</summary>
internal static class BufferRange
{
    /// <summary>Checks that the range lies in the buffer and fits the output.</summary>
    public static void Check(long size, long offset, int count, byte[] output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (offset < 0 || count < 0 || offset > size - count)
        {
            throw new ArgumentOutOfRangeException(nameof(offset), FormattableString.Invariant($"The range of {count} bytes from {offset} does not lie in a buffer of {size} bytes."));
        }

        if (count > output.Length)
        {
            throw new ArgumentException(FormattableString.Invariant($"An output of {output.Length} bytes cannot take {count} bytes."), nameof(output));
        }
    }

    /// <summary>A new array for all bytes of a buffer; large ones are refused by name.</summary>
    public static byte[] NewArray(long size) =>
        size <= MemoryByteBuffer.MaxArrayLength
            ? GC.AllocateUninitializedArray<byte>((int)size)
            : throw new DicomIoException(FormattableString.Invariant($"A value of {size} bytes does not fit one array; read it by ranges"));
}
