using System.IO.Compression;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom.IO.Writer;

/// <summary>Writes a file: preamble, file meta information, data set (PS3.10 section 7).</summary>
internal sealed class FileWriter(DicomFileMetaInformation metaInfo, DicomDataset dataset, DicomWriteOptions options)
{
    private const int PreambleLength = 128;

    private readonly DicomTransferSyntax _syntax = metaInfo.TransferSyntax;

    /// <summary>Where in the output values lie that were read from files; none in deflated output.</summary>
    public IReadOnlyList<(FileByteBuffer Buffer, long Position)> Places { get; private set; } = [];

    public void Write(Stream stream)
    {
        Lengths? lengths = Measure();
        byte[] head = Head();
        stream.Write(head);
        if (!_syntax.IsDeflate)
        {
            WriteDataSet(stream, lengths, head.Length);
            return;
        }

        CountingStream counted = new(stream);
        using (DeflateStream deflate = new(counted, CompressionLevel.Optimal, leaveOpen: true))
        {
            WriteDataSet(deflate, lengths, null);
        }

        // The deflated bytes are even in number (PS3.5 A.5).
        if (counted.Length % 2 == 1)
        {
            stream.WriteByte(0);
        }
    }

    public async Task WriteAsync(Stream stream)
    {
        Lengths? lengths = Measure();
        byte[] head = Head();
        await stream.WriteAsync(head).ConfigureAwait(false);
        if (!_syntax.IsDeflate)
        {
            await WriteDataSetAsync(stream, lengths, head.Length).ConfigureAwait(false);
            return;
        }

        CountingStream counted = new(stream);
        DeflateStream deflate = new(counted, CompressionLevel.Optimal, leaveOpen: true);
        await using (deflate.ConfigureAwait(false))
        {
            await WriteDataSetAsync(deflate, lengths, null).ConfigureAwait(false);
        }

        if (counted.Length % 2 == 1)
        {
            await stream.WriteAsync(new byte[1]).ConfigureAwait(false);
        }
    }

    private void WriteDataSet(Stream stream, Lengths? lengths, int? start)
    {
        using ByteOutput output = new(_syntax.Endian.IsBig);
        DataSetWriter writer = new(dataset, output, options, lengths, _syntax.IsExplicitVR);
        bool goesOn;
        do
        {
            goesOn = writer.Step(out IByteBuffer? large);
            stream.Write(output.Pending.Span);
            output.Flushed();
            if (large is not null)
            {
                large.CopyToStream(stream);
                output.Flushed(large.Size);
            }
        }
        while (goesOn);
        SetPlaces(writer, start);
    }

    private async Task WriteDataSetAsync(Stream stream, Lengths? lengths, int? start)
    {
        using ByteOutput output = new(_syntax.Endian.IsBig);
        DataSetWriter writer = new(dataset, output, options, lengths, _syntax.IsExplicitVR);
        bool goesOn;
        do
        {
            goesOn = writer.Step(out IByteBuffer? large);
            await stream.WriteAsync(output.Pending).ConfigureAwait(false);
            output.Flushed();
            if (large is not null)
            {
                await large.CopyToStreamAsync(stream, CancellationToken.None).ConfigureAwait(false);
                output.Flushed(large.Size);
            }
        }
        while (goesOn);
        SetPlaces(writer, start);
    }

    private void SetPlaces(DataSetWriter writer, int? start) =>
        Places = start is { } offset ? [.. writer.Places.Select(place => (place.Buffer, place.Position + offset))] : [];

    /// <summary>A first pass that finds lengths; null if none are stated.</summary>
    private Lengths? Measure()
    {
        if (!options.ExplicitLengthSequences && !options.ExplicitLengthSequenceItems && !options.KeepGroupLengths)
        {
            return null;
        }

        Lengths lengths = new();
        using ByteOutput output = new(_syntax.Endian.IsBig);
        DataSetWriter writer = new(dataset, output, options, lengths, _syntax.IsExplicitVR);
        bool goesOn;
        do
        {
            goesOn = writer.Step(out IByteBuffer? large);
            output.Flushed(large?.Size ?? 0);
        }
        while (goesOn);
        lengths.Complete();
        return lengths;
    }

    /// <summary>Preamble, prefix and file meta information.</summary>
    private byte[] Head()
    {
        using ByteOutput group = new(isBigEndian: false);
        DataSetWriter writer = new(metaInfo, group, new DicomWriteOptions(), null, isExplicitVR: true);
        while (writer.Step(out IByteBuffer? large))
        {
            if (large is not null)
            {
                group.Write(large.Data);
            }
        }

        byte[] length = BitConverter.GetBytes(group.Count);
        return [.. new byte[PreambleLength], .. "DICM"u8, 2, 0, 0, 0, .. "UL"u8, 4, 0, .. length, .. group.Pending.Span];
    }
}
