using System.Numerics.Tensors;
using HighDicom.Tool.Demo;

namespace HighDicom.Tests.Imaging;

/// <summary>What a phantom's files must come back as.</summary>
internal static class PhantomVolume
{
    public static Volume<float> Of(Phantom phantom)
    {
        float[] values =
        [
            .. from frame in Enumerable.Range(0, Phantom.Frames)
               from row in Enumerable.Range(0, Phantom.Rows)
               from column in Enumerable.Range(0, Phantom.Columns)
               select (float)Phantom.ValueAt(phantom.Affine.Apply(frame, row, column)),
        ];
        return new Volume<float>(Tensor.Create(values, [Phantom.Frames, Phantom.Rows, Phantom.Columns]), phantom.Affine);
    }

    /// <summary>The mean of the points of all voxels that have exactly this value, and their number.</summary>
    public static (SpatialPoint Center, int Count) Find(Volume<float> volume, float value)
    {
        SpatialVector sum = default;
        int count = 0;
        for (int frame = 0; frame < volume.Frames; frame++)
        for (int row = 0; row < volume.Rows; row++)
        for (int column = 0; column < volume.Columns; column++)
        {
            if (volume.Values[frame, row, column] != value)
                continue;

            sum += volume.Affine.Apply(frame, row, column) - default(SpatialPoint);
            count++;
        }

        return (default(SpatialPoint) + (sum * (1.0 / count)), count);
    }
}
