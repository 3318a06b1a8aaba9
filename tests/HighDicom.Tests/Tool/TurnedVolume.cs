using System.Numerics.Tensors;

namespace HighDicom.Tests.Tool;

/// <summary>The same voxels at the same places, in another order of the axes.</summary>
internal static class TurnedVolume
{
    /// <param name="volume">The volume.</param>
    /// <param name="axes">For each axis of the result, which axis of the volume it is.</param>
    /// <param name="isFlipped">For each axis of the result, whether it runs the other way.</param>
    public static Volume<T> Of<T>(Volume<T> volume, int[] axes, bool[] isFlipped)
        where T : unmanaged
    {
        int[] lengths = [volume.Frames, volume.Rows, volume.Columns];
        SpatialVector[] steps = [volume.Affine.FrameStep, volume.Affine.RowStep, volume.Affine.ColumnStep];
        int[] turned = [.. axes.Select(axis => lengths[axis])];
        T[] values = new T[lengths[0] * lengths[1] * lengths[2]];
        int[] index = new int[3];
        for (int i = 0; i < values.Length; i++)
        {
            int[] place = [i / (turned[1] * turned[2]), i / turned[2] % turned[1], i % turned[2]];
            for (int axis = 0; axis < 3; axis++) index[axes[axis]] = isFlipped[axis] ? turned[axis] - 1 - place[axis] : place[axis];
            values[i] = volume.Values[index[0], index[1], index[2]];
        }

        SpatialPoint origin = volume.Affine.Origin;
        for (int axis = 0; axis < 3; axis++)
            if (isFlipped[axis]) origin += steps[axes[axis]] * (turned[axis] - 1);
        SpatialVector[] directions = [.. Enumerable.Range(0, 3).Select(axis => isFlipped[axis] ? -steps[axes[axis]] : steps[axes[axis]])];
        return new Volume<T>(Tensor.Create(values, [turned[0], turned[1], turned[2]]), new Affine(directions[0], directions[1], directions[2], origin));
    }
}
