using System.Numerics.Tensors;

namespace HighDicom.Tool.Demo;

/// <summary>A stand-in for a model: thresholds and connected components. It has no medical value; it finds the same in the same images.</summary>
internal static class ThresholdModel
{
    private const double SmallestCubicMillimeters = 200;

    /// <summary>Finds the body, and in it a lesion, bone and air, as far as there are any.</summary>
    /// <param name="ct">The images in HU.</param>
    /// <returns>One finding of each kind at most, in the order of <see cref="FindingKind"/>.</returns>
    public static IReadOnlyList<Finding> Run(Volume<float> ct)
    {
        float[] values = new float[ct.Values.FlattenedLength];
        ct.Values.FlattenTo(values);
        (int Frames, int Rows, int Columns) shape = (ct.Frames, ct.Rows, ct.Columns);
        Component? Largest(Predicate<float> isInside, Predicate<Component> isWanted) =>
            ConnectedComponents.Find(values, shape, isInside).Where(component => isWanted(component)).MaxBy(component => component.VoxelCount);

        bool IsLarge(Component component) => component.VoxelCount * ct.Affine.VoxelVolume >= SmallestCubicMillimeters;

        return new (FindingKind Kind, Component? Component)[]
        {
            (FindingKind.Body, Largest(value => value > -300, IsLarge)),
            (FindingKind.Lesion, Largest(value => value is >= 100 and <= 250, component => IsLarge(component) && IsCompact(component, ct))),
            (FindingKind.Bone, Largest(value => value >= 300, IsLarge)),
            (FindingKind.Air, Largest(value => value < -500, component => IsLarge(component) && !component.TouchesEdge)),
        }
        .Where(found => found.Component != null)
        .Select(found => Describe(found.Kind, found.Component!, ct))
        .ToList();
    }

    // A ball fills half of its box; the shells that partial volume leaves around bone, and vessels, fill less or have longer boxes.
    private static bool IsCompact(Component component, Volume<float> ct)
    {
        (double frames, double rows, double columns) = component.Box;
        double[] sides = [frames * ct.Affine.FrameStep.Length, rows * ct.Affine.RowStep.Length, columns * ct.Affine.ColumnStep.Length];
        return component.VoxelCount > 0.4 * frames * rows * columns && sides.Max() <= 2 * sides.Min();
    }

    private static Finding Describe(FindingKind kind, Component component, Volume<float> ct)
    {
        byte[] mask = new byte[ct.Frames * ct.Rows * ct.Columns];
        int[] pixels = new int[ct.Frames];
        foreach (Run run in component.Runs)
        {
            mask.AsSpan((run.Line * ct.Columns) + run.Start, run.Length).Fill(1);
            pixels[run.Line / ct.Rows] += run.Length;
        }

        int largest = Array.IndexOf(pixels, pixels.Max());
        IEnumerable<(int Column, int Row)> ends = component.Runs
            .Where(run => run.Line / ct.Rows == largest)
            .SelectMany(run => new[] { (run.Start, run.Line % ct.Rows), (run.Start + run.Length - 1, run.Line % ct.Rows) });
        Volume<byte> volume = new(Tensor.Create(mask, [ct.Frames, ct.Rows, ct.Columns]), ct.Affine, ct.FrameOfReferenceUid);
        return new Finding(kind, volume, component.VoxelCount, largest, ConvexHull.Of(ends));
    }
}
