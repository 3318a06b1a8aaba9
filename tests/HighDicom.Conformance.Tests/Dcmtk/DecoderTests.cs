using HighDicom.ConformanceTests.Judges;

namespace HighDicom.ConformanceTests.Dcmtk;

/// <summary>Streams that DCMTK encodes come back as DCMTK decodes them.</summary>
public sealed class DecoderTests
{
    private static readonly DecodedImage[] Images =
    [
        new(37, 53, 8), new(64, 64, 12), new(61, 35, 16), new(40, 40, 12) { IsSigned = true }, new(33, 47, 16, Frames: 3) { IsSigned = true }, new(35, 50, 8, Samples: 3, Frames: 2),
    ];

    private static IEnumerable<object[]> Lossless =>
        from image in Images
        from options in (string[])["+e1", "+el +sv 1", "+el +sv 2", "+el +sv 3", "+el +sv 4", "+el +sv 5", "+el +sv 6", "+el +sv 7", "+el +sv 4 +pt 2"]
        select new object[] { image, options };

    [TestCaseSource(nameof(Lossless))]
    public void Lossless_jpeg_is_equal(object image, string options) => Assert.That(LargestDifference((DecodedImage)image, options), Is.Zero);

    // The standard leaves the rounding of the cosine transformation open by one (ISO/IEC 10918-2); chrominance of half width is interpolated by some and repeated by others.
    [TestCase(8, 1, "+eb", 1)]
    [TestCase(8, 1, "+eb +q 30", 1)]
    [TestCase(8, 1, "+ee +be", 1)]
    [TestCase(12, 1, "+ee +bt", 1)]
    [TestCase(16, 1, "+ee +bt", 1)]
    [TestCase(8, 3, "+eb +s4", 1)]
    [TestCase(8, 3, "+eb +cr", 1)]
    public void Lossy_jpeg_differs_by_rounding_only(int bits, int samples, string options, int limit)
    {
        int largest = LargestDifference(new DecodedImage(45, 70, bits, samples, Frames: 2), options);
        Assert.That(largest, Is.LessThanOrEqualTo(limit));
    }

    [Test]
    public void Chrominance_of_half_width_is_repeated()
    {
        (int[] expected, int[] actual) = DecodeBoth(new DecodedImage(45, 70, 8, Samples: 3), "+eb", out _);
        int[] luminance = [.. Enumerable.Range(0, expected.Length / 3).Select(pixel => Math.Abs(expected[3 * pixel] - actual[3 * pixel]))];

        Assert.That(luminance.Max(), Is.LessThanOrEqualTo(1));
        Assert.That(expected.Zip(actual).Average(pair => Math.Abs(pair.First - pair.Second)), Is.LessThan(2));
        Assert.That(actual[1], Is.EqualTo(actual[4]), "both pixels of a pair have one chrominance");
    }

    [Test]
    public void Rle_is_equal([ValueSource(nameof(Images))] object image)
    {
        using var folder = new TemporaryFolder();
        string native = ((DecodedImage)image).Write(folder.File("native.dcm"));
        new Dcmcrle().Encode(native, folder.File("rle.dcm"));

        Assert.That(Pixels(folder.File("rle.dcm")), Is.EqualTo(Pixels(native)));
    }

    [Test]
    public void Several_fragments_a_frame_are_joined_with_and_without_offset_table([Values("+ot", "-ot")] string table)
    {
        using var folder = new TemporaryFolder();
        string native = new DecodedImage(120, 130, 12, Frames: 3).Write(folder.File("native.dcm"));
        new Dcmcjpeg().Encode(native, folder.File("fragments.dcm"), "+e1", "+fs", "4", table);

        Assert.That(new Dcmdump().CanRead(folder.File("fragments.dcm")), Is.True);
        Assert.That(Pixels(folder.File("fragments.dcm")), Is.EqualTo(Pixels(native)));
    }

    private static int LargestDifference(DecodedImage image, string options)
    {
        (int[] expected, int[] actual) = DecodeBoth(image, options, out string native);
        Assert.That(actual, Has.Length.EqualTo(expected.Length), native);
        return expected.Zip(actual).Max(pair => Math.Abs(pair.First - pair.Second));
    }

    private static (int[] Expected, int[] Actual) DecodeBoth(DecodedImage image, string options, out string native)
    {
        using var folder = new TemporaryFolder();
        native = image.Write(folder.File("native.dcm"));
        new Dcmcjpeg().Encode(native, folder.File("encoded.dcm"), options.Split(' '));
        new Dcmdjpeg().Decode(folder.File("encoded.dcm"), folder.File("decoded.dcm"));
        return (Pixels(folder.File("decoded.dcm")), Pixels(folder.File("encoded.dcm")));
    }

    private static int[] Pixels(string file) => [.. SourceImages.Open(file).OrderBy(image => image.FrameNumber).SelectMany(image => image.ToTensor<int>())];
}
