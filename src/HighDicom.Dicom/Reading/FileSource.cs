using FellowOakDicom.IO.Buffer;
using Microsoft.Win32.SafeHandles;

namespace FellowOakDicom.IO.Reader;

/// <summary>An open file.</summary>
internal sealed class FileSource(SafeFileHandle handle, FileReference file) : ByteSource
{
    private readonly long _length = RandomAccess.GetLength(handle);

    public override long? Length => _length;

    public override IByteBuffer Demand(long offset, long length) => new FileByteBuffer(file, offset, length);

    protected override int Read(long offset, Span<byte> output) => RandomAccess.Read(handle, output, offset);

    protected override ValueTask<int> ReadAsync(long offset, Memory<byte> output, CancellationToken cancellation) =>
        RandomAccess.ReadAsync(handle, output, offset, cancellation);
}
