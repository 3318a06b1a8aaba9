using System.Numerics.Tensors;
using HighDicom.Benchmarks.Harness;

namespace HighDicom.Benchmarks.Imaging;

/// <summary>Resampling of 128 × 512 × 512 voxels onto a grid of 1.25 times the spacing and back to as many voxels, along the axes or turned by a few degrees.</summary>
internal sealed class ResampleJob(bool isLinear, bool isTurned) : IJob
{
    private const int Frames = 128;
    private const int Size = 512;

    private Volume<float>? _image;
    private Volume<byte>? _mask;
    private VolumeGeometry? _target;

    public string Name => $"resample-{(isLinear ? "linear" : "nearest")}-{(isTurned ? "turned" : "aligned")}";

    public string Description => $"{(isLinear ? "A float image, linearly," : "A byte mask, nearest neighbour,")} 128 × 512 × 512 onto as many voxels{(isTurned ? " turned by 5°" : string.Empty)}.";

    public void Prepare()
    {
        var source = new Affine(new(0, 0, 2), new(0, 0.75, 0), new(0.75, 0, 0), new(-190, -190, -120));
        (double sin, double cos) = Math.SinCos(isTurned ? 5 * Math.PI / 180 : 0);
        _target = new VolumeGeometry(new Affine(new(0, 0, 1.9), new(-0.7 * sin, 0.7 * cos, 0), new(0.7 * cos, 0.7 * sin, 0), new(-180, -175, -118.3)), Frames, Size, Size);
        float[] values = new float[Frames * Size * Size];
        byte[] labels = new byte[isLinear ? 1 : values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = i % 4093;
            if (!isLinear) labels[i] = (byte)((i / 37) % 5);
        }

        if (isLinear) _image = new Volume<float>(Tensor.Create(values, [Frames, Size, Size]), source);
        else _mask = new Volume<byte>(Tensor.Create(labels, [Frames, Size, Size]), source);
    }

    public string Run() => isLinear
        ? $"centre {_image!.ResampleLinearTo(_target!).Values[Frames / 2, Size / 2, Size / 2]}"
        : $"centre {_mask!.ResampleTo(_target!).Values[Frames / 2, Size / 2, Size / 2]}";
}
