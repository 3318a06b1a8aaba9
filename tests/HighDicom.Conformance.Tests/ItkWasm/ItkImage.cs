using System.Text.Json;

namespace HighDicom.ConformanceTests.ItkWasm;

/// <summary>An image as ITK has it, in DICOM's axes: point = origin + direction × (spacing × index).</summary>
internal sealed class ItkImage(double[] origin, double[] spacing, double[] direction, int[] size, IReadOnlyList<(int Index, int Value)> voxels)
{
    /// <summary>The points of all voxels that are not 0.</summary>
    public IEnumerable<(SpatialPoint Point, int Value)> Voxels => voxels.Select(voxel => (PointOf(voxel.Index), voxel.Value));

    public static ItkImage Of(JsonElement json)
    {
        double[] Numbers(string name) => [.. json.GetProperty(name).EnumerateArray().Select(value => value.GetDouble())];
        return new ItkImage(
            Numbers("origin"), Numbers("spacing"), Numbers("direction"), [.. Numbers("size").Select(length => (int)length)],
            [.. json.GetProperty("voxels").EnumerateArray().Select(voxel => (voxel[0].GetInt32(), voxel[1].GetInt32()))]);
    }

    private SpatialPoint PointOf(int index)
    {
        double[] steps = [index % size[0] * spacing[0], index / size[0] % size[1] * spacing[1], index / (size[0] * size[1]) * spacing[2]];
        double Component(int axis) => origin[axis] + (direction[3 * axis] * steps[0]) + (direction[(3 * axis) + 1] * steps[1]) + (direction[(3 * axis) + 2] * steps[2]);
        return new SpatialPoint(Component(0), Component(1), Component(2));
    }
}
