import '../notices/banner-main';
