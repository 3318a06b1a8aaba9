using System.IO.Compression;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom.IO.Writer;

/// <summary>
/// Writes a file: preamble, file meta information, data set (PS3.10 section 7). One code writes with and without waiting: where it may wait
/// (<paramref name="isAsync"/> is false) its tasks are complete when they are returned.
/// </summary>
internal sealed class FileWriter(DicomFileMetaInformation metaInfo, DicomDataset dataset, DicomWriteOptions options, bool isAsync)
{
    private const int PreambleLength = 128;

    private readonly DicomTransferSyntax _syntax = metaInfo.TransferSyntax;

    /// <summary>The values that were not in memory, and where in the file they are.</summary>
    public IReadOnlyList<WrittenValue> Values { get; private set; } = [];

    public async Task WriteAsync(Stream stream)
    {
        Lengths? lengths = await MeasureAsync().ConfigureAwait(false);
        byte[] head = await HeadAsync().ConfigureAwait(false);
        await PutAsync(stream, head).ConfigureAwait(false);
        DataSetWriter writer;
        if (!_syntax.IsDeflate)
        {
            writer = await WriteItemsAsync(dataset, stream, _syntax, lengths).ConfigureAwait(false);
            Values = [.. writer.Values.Select(value => value with { Position = value.Position + head.Length })];
            return;
        }

        CountingStream counted = new(stream);
        DeflateStream deflate = new(counted, CompressionLevel.Optimal, leaveOpen: true);
        try
        {
            writer = await WriteItemsAsync(dataset, deflate, _syntax, lengths).ConfigureAwait(false);
        }
        finally
        {
            await EndAsync(deflate).ConfigureAwait(false);
        }

        Values = [.. writer.Values.Select(value => value with { Position = null })];

        // The deflated bytes are even in number (PS3.5 A.5).
        if (counted.Length % 2 == 1)
        {
            await PutAsync(stream, new byte[1]).ConfigureAwait(false);
        }
    }

    private async ValueTask<DataSetWriter> WriteItemsAsync(DicomDataset items, Stream stream, DicomTransferSyntax syntax, Lengths? lengths)
    {
        using ByteOutput output = new(syntax.Endian.IsBig);
        DataSetWriter writer = new(items, output, lengths is null ? new DicomWriteOptions { LargeObjectSize = options.LargeObjectSize } : options, lengths, syntax);
        bool goesOn;
        do
        {
            goesOn = writer.Step(out IByteBuffer? large);
            await PutAsync(stream, output.Pending).ConfigureAwait(false);
            output.Flushed();
            if (large is not null)
            {
                await CopyAsync(large, stream).ConfigureAwait(false);
                output.Flushed(large.Size);
            }

            await FetchAsync(writer).ConfigureAwait(false);
        }
        while (goesOn);
        return writer;
    }

    /// <summary>A first pass that finds lengths; null if none are stated.</summary>
    private async ValueTask<Lengths?> MeasureAsync()
    {
        if (!options.ExplicitLengthSequences && !options.ExplicitLengthSequenceItems && !options.KeepGroupLengths)
        {
            return null;
        }

        Lengths lengths = new();
        using ByteOutput output = new(_syntax.Endian.IsBig);
        DataSetWriter writer = new(dataset, output, options, lengths, _syntax);
        bool goesOn;
        do
        {
            goesOn = writer.Step(out IByteBuffer? large);
            output.Flushed(large?.Size ?? 0);
            await FetchAsync(writer).ConfigureAwait(false);
        }
        while (goesOn);
        lengths.Complete();
        return lengths;
    }

    /// <summary>Preamble, prefix and file meta information.</summary>
    private async ValueTask<byte[]> HeadAsync()
    {
        using MemoryStream group = new();
        await WriteItemsAsync(metaInfo, group, DicomTransferSyntax.ExplicitVRLittleEndian, null).ConfigureAwait(false);
        byte[] length = BitConverter.GetBytes((int)group.Length);
        return [.. new byte[PreambleLength], .. "DICM"u8, 2, 0, 0, 0, .. "UL"u8, 4, 0, .. length, .. group.GetBuffer().AsSpan(0, (int)group.Length)];
    }

    /// <summary>Fetches text that the writer cannot go on without.</summary>
    private ValueTask FetchAsync(DataSetWriter writer)
    {
        if (writer.Wanted is not { } text)
        {
            return ValueTask.CompletedTask;
        }

        if (isAsync)
        {
            return text.FetchAsync();
        }

        text.Fetch();
        return ValueTask.CompletedTask;
    }

    private ValueTask PutAsync(Stream stream, ReadOnlyMemory<byte> bytes)
    {
        if (isAsync)
        {
            return stream.WriteAsync(bytes);
        }

        stream.Write(bytes.Span);
        return ValueTask.CompletedTask;
    }

    private Task CopyAsync(IByteBuffer large, Stream stream)
    {
        if (isAsync)
        {
            return large.CopyToStreamAsync(stream, CancellationToken.None);
        }

        large.CopyToStream(stream);
        return Task.CompletedTask;
    }

    private ValueTask EndAsync(DeflateStream deflate)
    {
        if (isAsync)
        {
            return deflate.DisposeAsync();
        }

        deflate.Dispose();
        return ValueTask.CompletedTask;
    }
}
