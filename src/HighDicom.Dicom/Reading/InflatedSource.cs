using System.Globalization;
using System.IO.Compression;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom.IO.Reader;

/// <summary>
/// What the rest of a source is when it is inflated (PS3.5 A.5). A few bytes can inflate to a thousand times as many, and those to objects that are ten times
/// larger, so there is a limit for both together: large enough for real files, and the application may set another one.
/// </summary>
internal sealed class InflatedSource : ByteSource, IDisposable
{
    /// <summary>The name under which an application's configuration (<see cref="AppContext"/>) may state the limit in bytes, for files of any size.</summary>
    public const string LimitName = "HighDicom.Dicom.GreatestInflatedSize";

    /// <summary>What any file may inflate to.</summary>
    public const long AlwaysAllowed = 1 << 29;

    /// <summary>What a larger file may inflate to, for each of its deflated bytes.</summary>
    public const int AllowedPerByte = 100;

    /// <summary>About what an element costs beside its value.</summary>
    private const int ObjectSize = 64;

    private readonly ByteSource _deflated;
    private readonly DeflateStream _inflated;
    private readonly long _start;
    private readonly long? _limit = ConfiguredLimit();
    private long _size;

    public InflatedSource(ByteSource deflated)
    {
        (_deflated, _start) = (deflated, deflated.Offset);
        _inflated = new DeflateStream(new SourceStream(deflated), CompressionMode.Decompress);
    }

    /// <summary>The number of items that were read from it so far.</summary>
    public long ItemCount { get; set; }

    public override long? Length => null;

    public override IByteBuffer Demand(long offset, long length) => throw new NotSupportedException("Deflated bytes cannot be read from their middle.");

    public void Dispose() => _inflated.Dispose();

    protected override int Read(long offset, Span<byte> output) => Counted(_inflated.Read(output));

    protected override async ValueTask<int> ReadAsync(long offset, Memory<byte> output, CancellationToken cancellation) =>
        Counted(await _inflated.ReadAsync(output, cancellation).ConfigureAwait(false));

    private static long? ConfiguredLimit() =>
        long.TryParse(AppContext.GetData(LimitName)?.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out long limit) ? limit : null;

    private int Counted(int count)
    {
        _size += count;
        long deflated = _deflated.Offset - _start;
        long limit = _limit ?? Math.Max(AlwaysAllowed, AllowedPerByte * deflated);
        return _size + (ItemCount * ObjectSize) <= limit ? count : throw new DicomDataException(string.Create(
            CultureInfo.InvariantCulture,
            $"its {deflated} deflated bytes inflate to {_size} bytes with {ItemCount} items, more than the limit of {limit} bytes; set {LimitName} if the file is to be trusted"));
    }
}
