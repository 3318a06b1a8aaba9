using System.Buffers.Binary;
using System.IO.Compression;
using HighDicom.Tests.Imaging;
using HighDicom.Tool.Png;

namespace HighDicom.Tests.Tool;

public sealed class PngTests
{
    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Delete_the_folder() => _folder.Dispose();

    [Test]
    public void Gray_and_indexed_images_come_back()
    {
        byte[] small = [.. Enumerable.Range(0, 35).Select(value => (byte)(value * 7))];
        ushort[] large = [.. Enumerable.Range(0, 35).Select(value => (ushort)(value * 1870))];
        PngWriter.WriteGray(_folder.File("8.png"), small, 7);
        PngWriter.WriteGray(_folder.File("16.png"), large, 7);
        PngWriter.WriteIndexed(_folder.File("i.png"), [.. small.Select(value => (byte)(value % 3))], 7, [(0, 0, 0), (255, 0, 0), (0, 255, 0)]);

        Assert.That(PngReader.Read(_folder.File("8.png")) is { Rows: 5, Columns: 7, Bits: 8 } eight && eight.Pixels.SequenceEqual(small.Select(value => (ushort)value)));
        Assert.That(PngReader.Read(_folder.File("16.png")) is { Rows: 5, Columns: 7, Bits: 16 } sixteen && sixteen.Pixels.SequenceEqual(large));
        Assert.That(PngReader.Read(_folder.File("i.png")).Pixels, Is.EqualTo(small.Select(value => (ushort)(value % 3))));
    }

    // Made by hand after the PNG specification: two rows, each stored as the difference from what its filter predicts.
    [TestCase(0, new byte[] { 10, 20, 40 }, new byte[] { 11, 22, 44 })]
    [TestCase(1, new byte[] { 10, 10, 20 }, new byte[] { 11, 11, 22 })]
    [TestCase(2, new byte[] { 10, 20, 40 }, new byte[] { 1, 2, 4 })]
    [TestCase(3, new byte[] { 10, 15, 30 }, new byte[] { 6, 7, 13 })]
    [TestCase(4, new byte[] { 10, 10, 20 }, new byte[] { 1, 2, 4 })]
    public void Every_filter_is_undone(byte filter, byte[] first, byte[] second)
    {
        string path = Save(Header(3, 2, 8, 0), [filter, .. first, filter, .. second]);
        Assert.That(PngReader.Read(path).Pixels, Is.EqualTo(new ushort[] { 10, 20, 40, 11, 22, 44 }));
    }

    [TestCase(1, new byte[] { 0b1010_0110, 0b1000_0000 }, new ushort[] { 1, 0, 1, 0, 0, 1, 1, 0, 1 })]
    [TestCase(2, new byte[] { 0b0001_1011, 0b1100_0000 }, new ushort[] { 0, 1, 2, 3, 3 })]
    [TestCase(4, new byte[] { 0x1F, 0xA0 }, new ushort[] { 1, 15, 10 })]
    public void Pixels_of_a_few_bits_are_read(byte bits, byte[] row, ushort[] expected) =>
        Assert.That(PngReader.Read(Save(Header(expected.Length, 1, bits, 3), [0, .. row])).Pixels, Is.EqualTo(expected));

    [Test]
    public void What_is_not_read_says_why()
    {
        byte[] row = [0, 1, 2, 3];
        Expect("colours", Header(1, 1, 8, 2), row);
        Expect("colours", Header(1, 1, 8, 6), [.. row, 4]);
        Expect("interlaced", Header(3, 1, 8, 0, interlace: 1), row);
        Expect("16 bits a pixel", Header(1, 1, 16, 3), row);
        Expect("3 bits a pixel", Header(1, 1, 3, 0), row);
        Expect("0 rows", Header(3, 0, 8, 0), row);
        Expect("70000 rows", Header(3, 70_000, 8, 0), row);
        Expect("cannot hold", Header(60_000, 60_000, 8, 0), row);
        Expect("cut off or damaged", Header(3, 2, 8, 0), row);
        Expect("filter 9", Header(3, 1, 8, 0), [9, 1, 2, 3]);
        File.WriteAllText(_folder.File("text.png"), "This is text.");
        Assert.That(() => PngReader.Read(_folder.File("text.png")), Throws.TypeOf<InvalidDataException>().With.Message.Contains("no PNG file"));
    }

    [Test]
    public void Damage_is_noticed_or_does_no_harm()
    {
        byte[] whole = File.ReadAllBytes(Save(Header(3, 2, 8, 0), [0, 1, 2, 3, 0, 4, 5, 6]));
        string path = _folder.File("damaged.png");
        for (int at = 0; at < whole.Length; at++)
        {
            byte[] flipped = [.. whole];
            flipped[at] ^= 0x41;
            foreach (byte[] damaged in (byte[][])[flipped, whole[..at]])
            {
                File.WriteAllBytes(path, damaged);
                Assert.That(() => PngReader.Read(path), Throws.TypeOf<InvalidDataException>().With.Message.StartsWith(path), $"byte {at}");
            }
        }
    }

    private void Expect(string reason, byte[] header, byte[] rows)
    {
        string path = Save(header, rows);
        Assert.That(() => PngReader.Read(path), Throws.TypeOf<InvalidDataException>().With.Message.StartsWith(path).And.Message.Contains(reason));
    }

    private static byte[] Header(int columns, int rows, byte bits, byte color, byte interlace = 0)
    {
        byte[] header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, columns);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), rows);
        (header[8], header[9], header[12]) = (bits, color, interlace);
        return header;
    }

    private string Save(byte[] header, byte[] rows)
    {
        using var compressed = new MemoryStream();
        using (var stream = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true)) stream.Write(rows);
        string path = _folder.File($"{Guid.NewGuid():N}.png");
        using FileStream file = File.Create(path);
        file.Write(PngChunks.Signature);
        PngChunks.Write(file, "IHDR", header);
        PngChunks.Write(file, "IDAT", compressed.ToArray());
        PngChunks.Write(file, "IEND", []);
        return path;
    }
}
