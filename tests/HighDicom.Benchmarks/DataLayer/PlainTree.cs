using System.Buffers.Binary;

namespace HighDicom.Benchmarks.DataLayer;

/// <summary>The floor: the plainest reader and writer of explicit VR little endian with undefined lengths that make a tree of objects and bytes again.</summary>
internal static class PlainTree
{
    private const int FirstElement = 132;
    private const uint Item = 0xE000FFFE;
    private const uint ItemEnd = 0xE00DFFFE;
    private const uint SequenceEnd = 0xE0DDFFFE;
    private const uint Undefined = 0xFFFFFFFF;

    public static List<Node> Read(byte[] file)
    {
        int position = FirstElement;
        return ReadItem(file, ref position);
    }

    public static byte[] Write(List<Node> nodes)
    {
        using MemoryStream stream = new(1 << 20);
        stream.Write(new byte[FirstElement]);
        WriteItem(stream, nodes);
        return stream.ToArray();
    }

    private static List<Node> ReadItem(byte[] file, ref int position)
    {
        List<Node> nodes = new(4);
        while (position < file.Length)
        {
            ReadOnlySpan<byte> bytes = file.AsSpan(position);
            uint tag = BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            if (tag == ItemEnd)
            {
                position += 8;
                break;
            }

            ushort vr = BinaryPrimitives.ReadUInt16LittleEndian(bytes[4..]);
            bool isLong = vr is ('S' | ('Q' << 8)) or ('O' | ('B' << 8)) or ('O' | ('W' << 8)) or ('U' | ('T' << 8)) or ('U' | ('N' << 8)) or ('U' | ('C' << 8)) or ('U' | ('R' << 8));
            uint length = isLong ? BinaryPrimitives.ReadUInt32LittleEndian(bytes[8..]) : BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]);
            position += isLong ? 12 : 8;
            if (length == Undefined)
            {
                nodes.Add(new Node(tag, vr, null, ReadItems(file, ref position)));
            }
            else
            {
                nodes.Add(new Node(tag, vr, file.AsSpan(position, (int)length).ToArray(), null));
                position += (int)length;
            }
        }

        return nodes;
    }

    private static List<List<Node>> ReadItems(byte[] file, ref int position)
    {
        List<List<Node>> items = new(1);
        while (BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(position)) == Item)
        {
            position += 8;
            items.Add(ReadItem(file, ref position));
        }

        position += 8;
        return items;
    }

    private static void WriteItem(MemoryStream stream, List<Node> nodes)
    {
        Span<byte> header = stackalloc byte[12];
        foreach (Node node in nodes)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(header, node.Tag);
            BinaryPrimitives.WriteUInt16LittleEndian(header[4..], node.VR);
            if (node.Items is null)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(header[6..], (ushort)node.Value!.Length);
                bool isLong = node.VR is ('O' | ('B' << 8)) or ('U' | ('T' << 8));
                if (isLong)
                {
                    header[6..8].Clear();
                    BinaryPrimitives.WriteInt32LittleEndian(header[8..], node.Value.Length);
                }

                stream.Write(header[..(isLong ? 12 : 8)]);
                stream.Write(node.Value);
                continue;
            }

            header[6..8].Clear();
            BinaryPrimitives.WriteUInt32LittleEndian(header[8..], Undefined);
            stream.Write(header);
            foreach (List<Node> item in node.Items)
            {
                WriteMark(stream, Item, Undefined);
                WriteItem(stream, item);
                WriteMark(stream, ItemEnd, 0);
            }

            WriteMark(stream, SequenceEnd, 0);
        }
    }

    private static void WriteMark(MemoryStream stream, uint tag, uint length)
    {
        Span<byte> mark = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32LittleEndian(mark, tag);
        BinaryPrimitives.WriteUInt32LittleEndian(mark[4..], length);
        stream.Write(mark);
    }

    internal sealed record Node(uint Tag, ushort VR, byte[]? Value, List<List<Node>>? Items);
}
