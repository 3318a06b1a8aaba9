using FellowOakDicom;
using HighDicom.Tests.Slides;

namespace HighDicom.ConformanceTests.Segmentations;

/// <summary>Segmentations of a slide of 40 × 72 pixels in tiles of 16 × 24: two segments with values that tell every pixel apart, nothing in the middle tiles.</summary>
internal static class SlideVariant
{
    private static readonly Equipment Device = new("Acme", "Net", "1.0", "1");
    private static readonly TestSlide Slide = new() { Rows = 40, Columns = 72 };

    public static bool Is(SegmentationVariant variant) => variant.ToString().StartsWith("Slide", StringComparison.Ordinal);

    public static void Write(SegmentationVariant variant, string path)
    {
        SegmentationBuilder builder = Begin(variant);
        if (variant == SegmentationVariant.SlideConverted)
        {
            builder.WithFullTiling().AddSegments(Labels(label => (byte)label), List).Build().ToFractional(Device, FractionalType.Occupancy, 255).Save(path);
            return;
        }

        // A slide that is twice as large, whose second level shows what the other variants do.
        if (variant == SegmentationVariant.SlidePyramidLevel)
        {
            TestSlide large = Slide with { Rows = 80, Columns = 144 };
            new SegmentationPyramidBuilder(large.Images(), [2], SegmentationType.Binary, Device).WithPyramid("Levels", "Two levels")
                .AddSegments(Matrix(80, 144, (row, column) => (byte)Label(row / 2, column / 2)), List).Build()[1].Save(path);
            return;
        }

        if (variant == SegmentationVariant.SlideFractional)
        {
            for (int segment = 1; segment <= 2; segment++) builder.AddSegment($"Segment {segment}", Fractions(segment), one => VariantFile.Describe(one, segment));
        }
        else if (variant == SegmentationVariant.SlidePulledRle)
        {
            builder.AddSegments(new Tiles(), List).Write(path);
            return;
        }
        else if (variant == SegmentationVariant.SlideFullOfOneSegment)
        {
            builder.AddSegment("Segment 1", Labels(label => label == 1), one => VariantFile.Describe(one, 1));
        }
        else
        {
            builder.AddSegments(Labels(label => (byte)label), List);
        }

        builder.Build().Save(path);
    }

    /// <summary>The stored values of each frame, from the input alone: by segment, then along the rows of tiles; label maps along the rows of tiles.</summary>
    public static List<byte[]> Expected(SegmentationVariant variant)
    {
        (int rows, int columns) = variant == SegmentationVariant.SlideOtherTiles ? (8, 40) : (16, 24);
        bool isFull = variant.ToString().Contains("Full", StringComparison.Ordinal);
        int[] segments = variant.ToString().Contains("LabelMap", StringComparison.Ordinal) ? [0] : variant == SegmentationVariant.SlideFullOfOneSegment ? [1] : [1, 2];
        return
        [
            .. from segment in segments
            from top in Enumerable.Range(0, (40 + rows - 1) / rows)
            from left in Enumerable.Range(0, (72 + columns - 1) / columns)
            let tile = (byte[])[.. from row in Enumerable.Range(top * rows, rows) from column in Enumerable.Range(left * columns, columns) select Value(variant, segment, row, column)]
            where isFull || tile.Any(value => value != 0)
            select tile,
        ];
    }

    private static SegmentationBuilder Begin(SegmentationVariant variant)
    {
        (int, int)[] all = [.. from row in Enumerable.Range(0, 3) from column in Enumerable.Range(0, 3) select (32 - (row * 16), column * 24)];
        SourceImages images = (variant == SegmentationVariant.SlideSparseSource ? Slide with { Sparse = all } : Slide).Images();
        SegmentationType type = variant is SegmentationVariant.SlideFractional or SegmentationVariant.SlidePulledRle ? SegmentationType.Fractional
            : variant.ToString().Contains("LabelMap", StringComparison.Ordinal) ? SegmentationType.LabelMap : SegmentationType.Binary;
        var builder = new SegmentationBuilder(images, type, Device);
        if (type == SegmentationType.Fractional) builder.WithFractionalType(FractionalType.Probability);
        if (variant == SegmentationVariant.SlidePulledRle) builder.WithTransferSyntax(DicomTransferSyntax.RLELossless);
        if (variant == SegmentationVariant.SlideOtherTiles) builder.WithTileSize(8, 40);
        return variant.ToString().Contains("Full", StringComparison.Ordinal) ? builder.WithFullTiling() : builder;
    }

    private static byte Value(SegmentationVariant variant, int segment, int row, int column)
    {
        if (row >= 40 || column >= 72) return 0;
        int label = Label(row, column);
        return variant switch
        {
            _ when segment == 0 => (byte)label,
            SegmentationVariant.SlideFractional => (byte)MathF.Round(Fraction(segment, row, column) * 255),
            SegmentationVariant.SlidePulledRle or SegmentationVariant.SlideConverted => (byte)(label == segment ? 255 : 0),
            _ => (byte)(label == segment ? 1 : 0),
        };
    }

    private static void List(SegmentListBuilder list)
    {
        for (int segment = 1; segment <= 2; segment++) list.Add(segment, $"Segment {segment}", one => VariantFile.Describe(one, segment));
    }

    private static int Label(int row, int column) => column is >= 24 and < 48 ? 0 : row < 20 && column > row ? 1 : (row * column) % 7 == 3 ? 2 : 0;

    private static float Fraction(int segment, int row, int column) => column is >= 24 and < 48 ? 0 : ((row * 72 * segment) + column) % 101 / 100f;

    private static T[,] Labels<T>(Func<int, T> of) => Matrix(40, 72, (row, column) => of(Label(row, column)));

    private static float[,] Fractions(int segment) => Matrix(40, 72, (row, column) => Fraction(segment, row, column));

    private static T[,] Matrix<T>(int rows, int columns, Func<int, int, T> of)
    {
        T[,] matrix = new T[rows, columns];
        for (int row = 0; row < rows; row++)
            for (int column = 0; column < columns; column++) matrix[row, column] = of(row, column);
        return matrix;
    }

    private sealed class Tiles : IFrameSource<byte>
    {
        public int Frames => 9;

        public int Rows => 16;

        public int Columns => 24;

        public void Read(int frame, Span<byte> pixels, CancellationToken cancellationToken)
        {
            for (int i = 0; i < pixels.Length; i++) pixels[i] = Value(SegmentationVariant.SlideLabelMap, 0, (frame / 3 * 16) + (i / 24), (frame % 3 * 24) + (i % 24));
        }
    }
}
