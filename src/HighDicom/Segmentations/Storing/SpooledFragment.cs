using FellowOakDicom.IO.Buffer;

namespace HighDicom;

/// <summary>A fragment of encapsulated Pixel Data that lies in a spool.</summary>
internal sealed class SpooledFragment(IFrameSpool spool, int place) : IByteBuffer
{
    public bool IsMemory => spool is MemorySpool;

    public long Size => spool.Length(place);

    public byte[] Data
    {
        get
        {
            byte[] data = new byte[spool.Length(place)];
            spool.Read(place, data);
            return data;
        }
    }

    public void GetByteRange(long offset, int count, byte[] output) => Data.AsSpan((int)offset, count).CopyTo(output);

    public void CopyToStream(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Data);
    }

    public Task CopyToStreamAsync(Stream stream, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream.WriteAsync(Data, cancellationToken).AsTask();
    }
}
