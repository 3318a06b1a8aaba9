using System.Numerics.Tensors;
using FellowOakDicom;
using HighDicom.Codes;
using HighDicom.ContextGroups;
using HighDicom.ConformanceTests.Demo;

namespace HighDicom.ConformanceTests.Segmentations;

/// <summary>A segmentation of the phantom: two organs and a lesion with values that tell every pixel apart, and what its frames must show.</summary>
internal sealed class VariantFile : IDisposable
{
    private static readonly Equipment Device = new("Acme", "Net", "1.0", "1");

    private readonly TemporaryFolder _folder = new();

    private VariantFile(SegmentationVariant variant)
    {
        Path = _folder.File("segmentation.dcm");
        if (SlideVariant.Is(variant))
        {
            SlideVariant.Write(variant, Path);
            return;
        }

        SourceImages images = SourceImages.Open(DemoFiles.Of(JudgedImages.Phantom).Images);
        if (variant == SegmentationVariant.BinaryPulled) Begin(images, SegmentationType.Binary).AddSegments(new Frames(images), Three).Write(Path);
        else Build(images, variant).Save(Path);
    }

    public string Path { get; }

    public static VariantFile Of(SegmentationVariant variant) => new(variant);

    /// <summary>The stored values of each frame, from the input alone: by segment, then by slice; label maps by slice.</summary>
    public static List<byte[]> Expected(SegmentationVariant variant)
    {
        if (SlideVariant.Is(variant)) return SlideVariant.Expected(variant);
        SourceImages images = SourceImages.Open(DemoFiles.Of(JudgedImages.Phantom).Images);
        int[] segments = variant.ToString().StartsWith("LabelMap", StringComparison.Ordinal) && variant != SegmentationVariant.LabelMapToBinary ? [0] : [1, 2, 3];
        return [.. from segment in segments from slice in Enumerable.Range(0, images.Count) let frame = Frame(images, variant, segment, slice) where frame.Any(value => value != 0) select frame];
    }

    public void Dispose() => _folder.Dispose();

    private static byte[] Frame(SourceImages images, SegmentationVariant variant, int segment, int slice) => [.. Enumerable.Range(0, images.Rows * images.Columns).Select(pixel =>
    {
        int label = Label(images, slice, pixel);
        return variant switch
        {
            _ when segment == 0 => (byte)label,
            SegmentationVariant.FractionalProbability or SegmentationVariant.FractionalRle => (byte)MathF.Round(Fraction(images, slice, pixel, segment) * 255),
            SegmentationVariant.FractionalOccupancy100 => (byte)MathF.Round(Fraction(images, slice, pixel, segment) * 100),
            SegmentationVariant.BinaryOverlapping => (byte)(Fraction(images, slice, pixel, segment) >= 0.25f ? 1 : 0),
            _ => (byte)(label == segment ? 1 : 0),
        };
    })];

    private static Segmentation Build(SourceImages images, SegmentationVariant variant) => variant switch
    {
        SegmentationVariant.BinaryOverlapping => AddFractions(images, Begin(images, SegmentationType.Binary).WithThreshold(0.25)).Build(),
        SegmentationVariant.BinaryImplicit => Begin(images, SegmentationType.Binary).WithTransferSyntax(DicomTransferSyntax.ImplicitVRLittleEndian).AddSegments(Labels<byte>(images, 1), Three).Build(),
        SegmentationVariant.FractionalProbability => AddFractions(images, Begin(images, SegmentationType.Fractional).WithFractionalType(FractionalType.Probability)).Build(),
        SegmentationVariant.FractionalOccupancy100 => AddFractions(images, Begin(images, SegmentationType.Fractional).WithFractionalType(FractionalType.Occupancy, 100)).Build(),
        SegmentationVariant.FractionalRle => AddFractions(images, Begin(images, SegmentationType.Fractional).WithFractionalType(FractionalType.Probability).WithTransferSyntax(DicomTransferSyntax.RLELossless)).Build(),
        SegmentationVariant.LabelMap16 => Begin(images, SegmentationType.LabelMap).AddSegments(Labels<ushort>(images, 1000), list => Add(list, 1000)).Build(),
        SegmentationVariant.LabelMapPalette => Begin(images, SegmentationType.LabelMap).WithPalette().AddSegments(Labels<byte>(images, 1), Three).Build(),
        SegmentationVariant.LabelMapRle => Begin(images, SegmentationType.LabelMap).WithTransferSyntax(DicomTransferSyntax.RLELossless).AddSegments(Labels<byte>(images, 1), Three).Build(),
        SegmentationVariant.LabelMapToBinary => Begin(images, SegmentationType.LabelMap).AddSegments(Labels<byte>(images, 1), Three).Build().ToBinary(Device),
        _ => Begin(images, variant == SegmentationVariant.LabelMap8 ? SegmentationType.LabelMap : SegmentationType.Binary).AddSegments(Labels<byte>(images, 1), Three).Build(),
    };

    private static SegmentationBuilder Begin(SourceImages images, SegmentationType type) => new SegmentationBuilder(images, type, Device)
        .WithFrameOrder(FrameOrder.Sources).WithContent("ORGANS", "Organs", "Doe^Jane")
        .AddContributingEquipment(new Equipment("Acme", "Filter", "2.0", "7"), new CodedConcept("109102", "DCM", "Processing Equipment"), "Noise was removed");

    private static SegmentationBuilder AddFractions(SourceImages images, SegmentationBuilder builder)
    {
        for (int segment = 1; segment <= 3; segment++)
        {
            float[,,] values = new float[images.Count, images.Rows, images.Columns];
            for (int slice = 0; slice < images.Count; slice++)
                for (int pixel = 0; pixel < images.Rows * images.Columns; pixel++) values[slice, pixel / images.Columns, pixel % images.Columns] = Fraction(images, slice, pixel, segment);
            builder.AddSegment($"Segment {segment}", values, one => Describe(one, segment));
        }

        return builder;
    }

    private static Tensor<T> Labels<T>(SourceImages images, int factor)
        where T : unmanaged, System.Numerics.INumber<T>
    {
        int plane = images.Rows * images.Columns;
        return Tensor.Create([.. Enumerable.Range(0, images.Count * plane).Select(i => T.CreateChecked(Label(images, i / plane, i % plane) * factor))], [images.Count, images.Rows, images.Columns]);
    }

    private static void Three(SegmentListBuilder list) => Add(list, 1);

    private static void Add(SegmentListBuilder list, int factor)
    {
        for (int segment = 1; segment <= 3; segment++) list.Add(segment * factor, $"Segment {segment}", one => Describe(one, segment));
    }

    internal static void Describe(SegmentBuilder builder, int segment) => builder
        .Category(Cid7150.AnatomicalStructure).Type(Sct.Liver).TypeModifier(new CodedConcept("24028007", "SCT", "Right"))
        .Algorithm(SegmentAlgorithmType.Automatic, "Net", "1.0", Cid7162.ArtificialIntelligence).AlgorithmDetails("threshold=0.5", "Acme")
        .AnatomicRegion(new CodedConcept("818981001", "SCT", "Abdomen")).DisplayColor(segment == 1 ? "tomato" : "#4080FF").DisplayGray(10000 * segment)
        .Track(Tracking.New($"Segment {segment}")).Description("One of three");

    // A pattern without symmetry, empty on the first slice.
    private static int Label(SourceImages images, int slice, int pixel)
    {
        (int row, int column) = (pixel / images.Columns, pixel % images.Columns);
        return slice == 0 ? 0 : row < images.Rows / 3 && column > slice ? 1 : column < images.Columns / 4 ? 2 : (row * column) % 7 == slice % 7 ? 3 : 0;
    }

    private static float Fraction(SourceImages images, int slice, int pixel, int segment) => slice == 0 ? 0 : ((pixel * segment) + slice) % 101 / 100f;

    private sealed class Frames(SourceImages images) : IFrameSource<byte>
    {
        int IFrameSource<byte>.Frames => images.Count;

        public int Rows => images.Rows;

        public int Columns => images.Columns;

        public void Read(int frame, Span<byte> pixels, CancellationToken cancellationToken)
        {
            for (int pixel = 0; pixel < pixels.Length; pixel++) pixels[pixel] = (byte)Label(images, frame, pixel);
        }
    }
}
