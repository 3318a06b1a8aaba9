namespace FellowOakDicom.IO.Buffer;

/// <summary>What buffers do that hold all their bytes in one array.</summary>
internal static class ArrayBytes
{
    public static void GetRange(byte[] data, long offset, int count, byte[] output)
    {
        BufferRange.Check(data.Length, offset, count, output);
        data.AsSpan((int)offset, count).CopyTo(output);
    }

    public static void CopyTo(byte[] data, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(data);
    }

    public static Task CopyToAsync(byte[] data, Stream stream, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream.WriteAsync(data, cancellation).AsTask();
    }
}
