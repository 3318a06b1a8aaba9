using System.Buffers;
using FellowOakDicom;
using Microsoft.Win32.SafeHandles;

namespace HighDicom;

/// <summary>Reads the facts of all frames.</summary>
internal static class FrameTableReader
{
    /// <summary>Reads them from the items of a data set.</summary>
    /// <param name="dataset">The data set.</param>
    /// <param name="capacity">The number of frames that Pixel Data can hold.</param>
    internal static FrameTable Read(DicomDataset dataset, long capacity)
    {
        IList<DicomDataset> items = ItemFrameReader.Items(dataset, DicomTag.PerFrameFunctionalGroupsSequence);
        FrameTableBuilder builder = Begin(dataset, StoredFrameCount.Of(dataset, items.Count, capacity), out FrameFacts facts, out int count);
        if (TiledFullFrames.TryAdd(dataset, builder, facts, count)) return builder.Build();
        for (int i = 0; i < count; i++)
        {
            facts.Clear();
            if (i < items.Count) ItemFrameReader.Read(items[i], facts);
            builder.Add(facts);
        }

        return builder.Build();
    }

    /// <summary>Reads them from the bytes of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="header">Its attributes before the frames' groups.</param>
    /// <param name="capacity">The number of frames that Pixel Data can hold.</param>
    /// <returns>Null if the bytes are not understood.</returns>
    internal static FrameTable? TryRead(RawFile file, DicomDataset header, long capacity)
    {
        if (file.Layout.Groups.Length > Array.MaxLength) return null;
        int length = (int)file.Layout.Groups.Length;
        byte[] bytes = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            using (SafeFileHandle handle = file.OpenHandle()) file.Read(handle, file.Layout.Groups.Offset, bytes.AsSpan(0, length));
            return Read(bytes.AsSpan(0, length), header, capacity, file.Layout.IsExplicit);
        }
        catch (RawException)
        {
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static FrameTable Read(ReadOnlySpan<byte> sequence, DicomDataset header, long capacity, bool isExplicit)
    {
        FrameTableBuilder builder = Begin(header, StoredFrameCount.Of(header, Count(sequence, isExplicit), capacity), out FrameFacts facts, out int count);
        if (TiledFullFrames.TryAdd(header, builder, facts, count)) return builder.Build();
        var reader = new RawFrameReader(isExplicit);
        for (int i = 0; i < count; i++)
        {
            facts.Clear();
            if (RawElements.NextItem(ref sequence, isExplicit, out ReadOnlySpan<byte> item)) reader.Read(item, facts);
            builder.Add(facts);
        }

        return builder.Build();
    }

    private static int Count(ReadOnlySpan<byte> sequence, bool isExplicit)
    {
        int count = 0;
        while (RawElements.NextItem(ref sequence, isExplicit, out _)) count++;
        return count;
    }

    private static FrameTableBuilder Begin(DicomDataset dataset, int frames, out FrameFacts facts, out int count)
    {
        var uids = new UidList();
        var shared = new FrameFacts(uids);
        if (ItemFrameReader.Items(dataset, DicomTag.SharedFunctionalGroupsSequence) is [var item, ..]) ItemFrameReader.Read(item, shared);
        ItemFrameReader.ReadRoot(dataset, shared);
        (facts, count) = (new FrameFacts(uids), frames);
        return new FrameTableBuilder(frames, uids, shared);
    }
}
