using CsCheck;
using HighDicom.Tool.Demo;

namespace HighDicom.Tests.Imaging;

[TestFixture]
public sealed class ThresholdModelTests
{
    [Test]
    public void The_objects_of_the_phantom_are_found_where_they_are()
    {
        IReadOnlyList<Finding> findings = ThresholdModel.Run(PhantomVolume.Of(Phantom.Regular));

        Assert.That(findings.Select(finding => finding.Kind), Is.EqualTo(Enum.GetValues<FindingKind>()));
        foreach ((int index, PhantomObject known) in new[] { (1, Phantom.Lesion), (2, Phantom.Bone), (3, Phantom.Cavity) })
        {
            Finding finding = findings[index];
            PlaneGeometry plane = finding.Mask.Plane(finding.LargestFrame);
            double column = finding.Outline.Average(point => point.Column);
            double row = finding.Outline.Average(point => point.Row);

            Assert.That(finding.CubicMillimeters, Is.EqualTo(known.Volume).Within(5).Percent, known.Name);
            Assert.That(known.Contains(plane.FromPixelCenter(column, row)), known.Name);
            Assert.That(finding.Mask.Values.Sum(voxel => voxel), Is.EqualTo(finding.VoxelCount), known.Name);
        }
    }

    [Test]
    public void The_long_axis_of_the_lesion_is_its_diameter()
    {
        Finding lesion = ThresholdModel.Run(PhantomVolume.Of(Phantom.Regular))[1];

        Assert.That(lesion.LongAxisMillimeters, Is.EqualTo(2 * Phantom.Lesion.Radii.X).Within(2.0));
    }

    [Test]
    public void Components_are_those_of_a_flood_fill() =>
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 6], Gen.Int[1, 7]).SelectMany((frames, rows, columns) =>
            Gen.Bool.Array[frames * rows * columns].Select(mask => (frames, rows, columns, mask))).Sample((frames, rows, columns, mask) =>
        {
            float[] values = [.. mask.Select(inside => inside ? 1f : 0f)];
            IReadOnlyList<Component> components = ConnectedComponents.Find(values, (frames, rows, columns), value => value > 0);
            int[] sizes = [.. components.Select(component => component.VoxelCount).Order()];
            return sizes.SequenceEqual(FloodSizes(mask, frames, rows, columns).Order());
        });

    [Test]
    public void A_hull_is_convex_and_holds_all_pixels() =>
        Gen.Select(Gen.Int[-20, 20], Gen.Int[-20, 20]).Array[1, 60].Sample(pixels =>
        {
            IReadOnlyList<(double Column, double Row)> hull = ConvexHull.Of(pixels);
            if (hull.Count < 3)
                return true;

            return Enumerable.Range(0, hull.Count).All(i =>
            {
                (double Column, double Row) a = hull[i];
                (double Column, double Row) b = hull[(i + 1) % hull.Count];
                return pixels.All(p => ((b.Column - a.Column) * (p.Item2 - a.Row)) - ((b.Row - a.Row) * (p.Item1 - a.Column)) >= 0);
            });
        });

    private static List<int> FloodSizes(bool[] mask, int frames, int rows, int columns)
    {
        bool[] open = [.. mask];
        List<int> sizes = [];
        for (int start = 0; start < open.Length; start++)
        {
            Stack<(int Frame, int Row, int Column)> stack = new([(start / (rows * columns), start / columns % rows, start % columns)]);
            int size = 0;
            while (stack.TryPop(out (int Frame, int Row, int Column) at))
            {
                int index = (((at.Frame * rows) + at.Row) * columns) + at.Column;
                if (at.Frame < 0 || at.Frame >= frames || at.Row < 0 || at.Row >= rows || at.Column < 0 || at.Column >= columns || !open[index])
                    continue;

                open[index] = false;
                size++;
                foreach (int step in new[] { -1, 1 })
                {
                    stack.Push((at.Frame + step, at.Row, at.Column));
                    stack.Push((at.Frame, at.Row + step, at.Column));
                    stack.Push((at.Frame, at.Row, at.Column + step));
                }
            }

            if (size > 0)
                sizes.Add(size);
        }

        return sizes;
    }
}
