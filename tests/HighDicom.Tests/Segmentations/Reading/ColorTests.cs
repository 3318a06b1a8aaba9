using System.Buffers.Binary;
using FellowOakDicom;
using FellowOakDicom.IO.Buffer;
using HighDicom;

namespace HighDicom.Tests.Segmentations;

/// <summary>Label maps in the colours of their palette.</summary>
public sealed class ColorTests
{
    private static readonly int[] Values = [0, 1, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3];
    private static readonly byte[][] Colors = [[1, 2, 3], [10, 200, 30], [255, 128, 0]];

    // Columns of the sRGB primaries for the white point D50, as their profiles have them.
    private static readonly double[] SrgbMatrix = [0.4360747, 0.3850649, 0.1430804, 0.2225045, 0.7168786, 0.0606169, 0.0139322, 0.0971045, 0.7141733];

    [TestCase(8, false)]
    [TestCase(8, true)]
    [TestCase(16, false)]
    public void Pixels_get_the_colour_of_their_number(int bits, bool isPacked)
    {
        byte[] pixels = Map(bits, isPacked).Open().Pixels().ToColors().ToArray();

        Assert.That(pixels.Chunk(3), Is.EqualTo(Values.Select(value => Colors[value == 3 ? 0 : value])), "3 is no segment");
    }

    [Test]
    public void What_is_not_chosen_and_what_is_not_stored_has_the_colour_of_the_background()
    {
        SegmentationPixels pixels = Map(8, false).Open().Pixels().Segments(2).FromPositions([TestObject.Position(5), TestObject.Position(0)]);

        byte[][] colors = [.. pixels.ToColors().ToArray().Chunk(3)];

        Assert.That(colors[..15], Has.All.EqualTo(Colors[0]));
        Assert.That(colors[15..], Is.EqualTo(Values.Select(value => Colors[value == 2 ? 2 : 0])));
    }

    [Test]
    public void A_profile_of_sRGB_changes_nothing()
    {
        byte[] profile = Profile(SrgbMatrix, Parametric([2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]));

        byte[] pixels = Map(8, false, profile).Open().Pixels().ToColors(ColorManagement.Require).ToArray();

        Assert.That(pixels.Select(value => (int)value), Is.EqualTo(Values.SelectMany(value => Colors[value == 3 ? 0 : value]).Select(value => (int)value)).Within(1));
    }

    [Test]
    public void A_profile_without_gamma_brightens()
    {
        byte[] profile = Profile(SrgbMatrix, Curve());

        byte[] managed = Map(8, false, profile).Open().Pixels().ToColors().ToArray();
        byte[] stored = Map(8, false, profile).Open().Pixels().ToColors(ColorManagement.Never).ToArray();

        // Linear 0.502 is 0.735 in sRGB.
        Assert.That(managed[7], Is.EqualTo(188).Within(1));
        Assert.That(stored[7], Is.EqualTo(128));
    }

    [Test]
    public void Absent_or_damaged_tables_are_refused_by_name()
    {
        Assert.That(() => Map(8, false).Open().Pixels().ToColors(ColorManagement.Require), Throws.InvalidOperationException.With.Message.Contains("ICC Profile"));
        Assert.That(() => Map(8, false, [1, 2, 3]).Open().Pixels().ToColors(), Throws.TypeOf<InvalidDataException>().With.Message.Contains("ICC Profile"));
        Assert.That(() => Map(8, false, Profile(SrgbMatrix, [0, 0, 0, 0])).Open().Pixels().ToColors(), Throws.TypeOf<InvalidDataException>().With.Message.Contains("curve"));
        Assert.That(() => new TestObject { Frames = [new(1, 0, new int[15])] }.Open().Pixels().ToColors(), Throws.InvalidOperationException.With.Message.Contains("no palette"));
        Assert.That(() => Changed(dataset => dataset.Remove(DicomTag.RedPaletteColorLookupTableData)).Open().Pixels().ToColors(), Throws.TypeOf<InvalidDataException>().With.Message.Contains("(0028,1201)"));
        Assert.That(() => Changed(dataset => dataset.AddOrUpdate(new DicomOtherWord(DicomTag.BluePaletteColorLookupTableData, new MemoryByteBuffer(new byte[2])))).Open().Pixels().ToColors(),
            Throws.TypeOf<InvalidDataException>().With.Message.Contains("1 of 3 entries"));
    }

    private static TestObject Changed(Action<DicomDataset> change) => Map(8, false, null, change);

    private static TestObject Map(int bits, bool isPacked, byte[]? profile = null, Action<DicomDataset>? change = null) => new()
    {
        Type = "LABELMAP",
        Bits = 8,
        Segments = [0, 1, 2],
        Frames = [new(0, 0, Values)],
        Change = dataset =>
        {
            dataset.AddOrUpdate(DicomTag.PhotometricInterpretation, "PALETTE COLOR");
            Add(dataset, (DicomTag.RedPaletteColorLookupTableDescriptor, DicomTag.RedPaletteColorLookupTableData), bits, isPacked, 0);
            Add(dataset, (DicomTag.GreenPaletteColorLookupTableDescriptor, DicomTag.GreenPaletteColorLookupTableData), bits, isPacked, 1);
            Add(dataset, (DicomTag.BluePaletteColorLookupTableDescriptor, DicomTag.BluePaletteColorLookupTableData), bits, isPacked, 2);
            if (profile is not null) dataset.AddOrUpdate(new DicomOtherByte(DicomTag.ICCProfile, profile));
            change?.Invoke(dataset);
        },
    };

    private static void Add(DicomDataset dataset, (DicomTag Descriptor, DicomTag Data) tags, int bits, bool isPacked, int channel)
    {
        byte[] values = [.. Colors.Select(color => color[channel])];
        byte[] data = isPacked ? [.. values, 0] : [.. values.SelectMany(value => bits == 16 ? new byte[] { 77, value } : [value, 0])];
        dataset.AddOrUpdate(new DicomUnsignedShort(tags.Descriptor, (ushort)values.Length, 0, (ushort)bits)).AddOrUpdate(new DicomOtherWord(tags.Data, new MemoryByteBuffer(data)));
    }

    private static byte[] Profile(double[] matrix, byte[] curve)
    {
        var tags = new List<(string Name, byte[] Data)>();
        for (int channel = 0; channel < 3; channel++)
        {
            tags.Add(($"{"rgb"[channel]}XYZ", [.. "XYZ "u8, 0, 0, 0, 0, .. Enumerable.Range(0, 3).SelectMany(row => Fixed(matrix[(3 * row) + channel]))]));
            tags.Add(($"{"rgb"[channel]}TRC", curve));
        }

        var bytes = new List<byte>(new byte[128]);
        "RGB XYZ "u8.ToArray().CopyTo(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(bytes)[16..24]);
        bytes.AddRange(Word(tags.Count));
        int offset = 132 + (12 * tags.Count);
        foreach ((string name, byte[] data) in tags)
        {
            bytes.AddRange([.. System.Text.Encoding.ASCII.GetBytes(name), .. Word(offset), .. Word(data.Length)]);
            offset += data.Length;
        }

        foreach ((_, byte[] data) in tags) bytes.AddRange(data);
        return [.. bytes, .. new byte[bytes.Count % 2]];
    }

    private static byte[] Curve() => [.. "curv"u8, 0, 0, 0, 0, .. Word(0)];

    private static byte[] Parametric(double[] parameters) => [.. "para"u8, 0, 0, 0, 0, 0, 3, 0, 0, .. parameters.SelectMany(Fixed)];

    private static byte[] Fixed(double value) => Word((int)Math.Round(value * 65536));

    private static byte[] Word(int value)
    {
        byte[] bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
